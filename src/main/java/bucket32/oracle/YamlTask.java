package bucket32.oracle;

import bucket32.oracle.PickPairs.Pair;
import bucket32.oracle.WriteRationale.Graded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Read what a question asks for: the fields that differ from kind to kind. */
final class YamlTask {

  private static final List<String> COMMON =
      List.of("id", "kind", "level", "scheme", "reading", "ask", "feedback", "key");

  private YamlTask() {}

  /** Return the fields a question of a kind may have. */
  static List<String> fields(Kind kind) {
    List<String> fields = new ArrayList<>(COMMON);
    fields.addAll(
        switch (kind) {
          case CHOOSE, NUMBER -> List.of("answer", "distractors");
          case TRUE_FALSE -> List.of("answer", "because", "reason");
          case PAIRS -> List.of("answer", "pairs");
          case MATCHING -> List.of("items", "distractors");
          case ORDERING -> List.of("items");
          case INVERSE -> List.of("query", "bucket", "distractors");
          case INTERVAL -> List.of("bucket", "first", "last");
          case RATIONALE -> List.of("points", "samples");
        });
    return fields;
  }

  static Task task(Kind kind, YamlNode node) {
    return node.here(() -> switch (kind) {
      case CHOOSE -> choose(node);
      case NUMBER -> new GiveNumber(asking(node.field("answer")), distractors(node, "distractors"));
      case TRUE_FALSE ->
        new JudgeClaim(
            asking(node.field("answer")),
            text(node.field("because")),
            node.optional("reason").map(YamlTask::reason));
      case PAIRS ->
        new PickPairs(
            node.field("pairs").each(YamlTask::pair), asking(node.field("answer"), "q", "k"));
      case MATCHING -> new MatchItems(items(node), distractors(node, "distractors"));
      case ORDERING -> new OrderItems(items(node));
      case INVERSE ->
        new FindKey(
            expression(node.field("query")),
            expression(node.field("bucket")),
            distractors(node, "distractors"));
      case INTERVAL ->
        new FillInterval(
            expression(node.field("bucket")),
            distractors(node, "first"),
            distractors(node, "last"));
      case RATIONALE ->
        new WriteRationale(
            node.field("points").each(YamlTask::text),
            node.field("samples").each(YamlTask::graded));
    });
  }

  private static ChooseOne reason(YamlNode node) {
    node.allow(List.of("answer", "distractors"));
    return choose(node);
  }

  private static ChooseOne choose(YamlNode node) {
    YamlNode answer = node.field("answer");
    return new ChooseOne(
        answer.hasFields()
            ? option(answer, Template.parse(""))
            : new Option(Optional.empty(), asking(answer), Template.parse("")),
        distractors(node, "distractors"));
  }

  private static List<Option> distractors(YamlNode node, String field) {
    return node.optional(field)
        .map(list -> list.each(one -> option(one, text(one.field("because")))))
        .orElse(List.of());
  }

  private static Option option(YamlNode node, Template because) {
    node.allow(List.of("value", "says", "holds", "because"));
    Optional<Template> says = node.optional("says").map(YamlTask::text);
    Expression expression =
        says.isPresent() ? asking(node.field("holds")) : expression(node.field("value"));
    return new Option(says, expression, because);
  }

  private static Pair pair(YamlNode node) {
    node.allow(List.of("query", "key", "because"));
    return new Pair(
        expression(node.field("query")),
        expression(node.field("key")),
        text(node.field("because")));
  }

  private static List<Item> items(YamlNode node) {
    return node.field("items").each(item -> {
      item.allow(List.of("says", "value"));
      return new Item(text(item.field("says")), asking(item.field("value")));
    });
  }

  private static Graded graded(YamlNode node) {
    node.allow(List.of("text", "earns", "because"));
    return new Graded(
        text(node.field("text")),
        node.field("earns").each(YamlNode::number),
        text(node.field("because")));
  }

  private static Template text(YamlNode node) {
    return node.parse(Template::parse);
  }

  private static Expression expression(YamlNode node, String... variables) {
    return node.parse(typed -> Expression.parse(typed, Set.of(variables)));
  }

  /** Read an expression that must ask the scheme: a typed answer proves nothing. */
  private static Expression asking(YamlNode node, String... variables) {
    Expression expression = expression(node, variables);
    if (!expression.asksTheScheme()) {
      throw node.refuse(
          "an answer must be computed from the scheme, but '"
              + expression
              + "' is typed; write an expression such as bucket(113), and what you expect under 'key:'");
    }
    return expression;
  }
}
