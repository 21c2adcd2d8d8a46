package bucket32.site;

import bucket32.oracle.Posed;
import bucket32.oracle.Question;
import bucket32.oracle.UnreadableBank;
import bucket32.oracle.YamlBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Ask a question of the chapter's bank: {@code quiz::final-starts[]}.
 *
 * <p>The bank is {@code chapters/quizzes/CHAPTER.yaml}. Its answers are computed; one that misleads
 * is a fault. The page asks and, where scripts run, checks the answer; see {@link QuizForm}.
 */
final class QuizMacro extends ComputedBlock {

  private final Path banks;

  QuizMacro(Path home) {
    super("quiz");
    this.banks = home.resolve("chapters/quizzes");
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allow(Set.of());
    String chapter = call.parent().getDocument().getAttribute("docname").toString();
    Element form = QuizForm.of(posed(chapter, call.target()), chapter);
    return List.of("++++", form.outerHtml(), "++++");
  }

  /** Return a question of a chapter's bank, ready to be asked. */
  Posed posed(String chapter, String id) {
    return question(chapter, id).pose();
  }

  private Question question(String chapter, String id) {
    Path bank = banks.resolve(chapter + ".yaml");
    if (!Files.isRegularFile(bank)) {
      throw new IllegalArgumentException("no bank chapters/quizzes/" + chapter + ".yaml");
    }
    try {
      List<Question> questions = YamlBank.read(bank).questions();
      Question question = questions.stream()
          .filter(one -> one.id().equals(id))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no such question; use one of: "
              + String.join(", ", questions.stream().map(Question::id).toList())));
      List<String> objections = question.objections();
      if (!objections.isEmpty()) {
        throw new IllegalArgumentException(String.join("; ", objections));
      }
      return question;
    } catch (UnreadableBank | IOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
