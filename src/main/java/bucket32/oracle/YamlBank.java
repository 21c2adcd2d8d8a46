package bucket32.oracle;

import bucket32.core.Direction;
import bucket32.oracle.Question.Stated;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Read a bank of questions in the course's own format.
 *
 * <p>The format is described by {@code chapters/quizzes/questions.schema.json}; what it does not know
 * is refused.
 */
public final class YamlBank {

  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  private YamlBank() {}

  /**
   * Read a file.
   *
   * @throws UnreadableBank naming file, line, rule, value and cure
   * @throws IOException if it cannot be opened
   */
  public static QuestionBank read(Path path) throws IOException {
    return bank(YamlTree.read(path));
  }

  static QuestionBank bank(YamlNode root) {
    Map<String, Integer> lines = new HashMap<>();
    List<Question> questions = root.each(YamlBank::question);
    for (Question question : questions) {
      Integer earlier = lines.putIfAbsent(question.id(), question.line());
      if (earlier != null) {
        throw new UnreadableBank(
            root.file(),
            question.line(),
            "an id must be unique, but '"
                + question.id()
                + "' is on line "
                + earlier
                + " too; rename one");
      }
    }
    return new QuestionBank(root.file(), questions);
  }

  private static Question question(YamlNode node) {
    Kind kind = node.field("kind").parse(typed -> Words.find("kind", Kind.values(), typed));
    node.allow(YamlTask.fields(kind));
    Stated stated = stated(node.field("scheme"));
    Optional<Reading> reading = node.optional("reading")
        .filter(field -> !field.text().equals("all"))
        .map(field -> field.parse(typed -> Words.find("reading", Reading.values(), typed)));
    node.here(() -> stated.under(reading.orElse(Reading.T5)));
    return new Question(
        id(node.field("id")),
        node.field("level").parse(typed -> Words.find("level", Level.values(), typed)),
        stated,
        reading,
        node.field("ask").parse(Template::parse),
        YamlTask.task(kind, node),
        node.field("feedback").parse(Template::parse),
        node.optional("key").map(YamlNode::text),
        node.line());
  }

  private static String id(YamlNode node) {
    if (!node.text().matches(ID)) {
      throw node.refuse("an id must be lower-case words joined by '-', but was '"
          + node.text()
          + "'; use something like final-starts");
    }
    return node.text();
  }

  private static Stated stated(YamlNode node) {
    node.allow(List.of("buckets", "max_distance", "direction"));
    return new Stated(
        node.field("buckets").number(),
        node.field("max_distance").number(),
        node.field("direction").parse(typed -> Words.find("direction", Direction.values(), typed)));
  }
}
