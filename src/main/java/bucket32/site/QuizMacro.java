package bucket32.site;

import bucket32.oracle.Kind;
import bucket32.oracle.Part;
import bucket32.oracle.Posed;
import bucket32.oracle.Question;
import bucket32.oracle.UnreadableBank;
import bucket32.oracle.YamlBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Ask a question of the chapter's bank: {@code quiz::final-starts[]}.
 *
 * <p>The bank is {@code chapters/quizzes/CHAPTER.yaml}. Its answers are computed; one that misleads
 * is a fault. The page asks with plain form fields and folds the answer: no script is needed.
 */
final class QuizMacro extends ComputedBlock {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final Path banks;

  QuizMacro(Path home) {
    super("quiz");
    this.banks = home.resolve("chapters/quizzes");
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allow(Set.of());
    Posed posed = question(call).pose();
    Element quiz = new Element("div").addClass("quizblock").id("quiz-" + posed.id());
    quiz.attr("role", "group").attr("aria-labelledby", "quiz-" + posed.id() + "-ask");
    quiz.appendElement("p").addClass("label").text("Question: " + posed.premise());
    say(quiz.appendElement("p").id("quiz-" + posed.id() + "-ask").addClass("ask"), posed.ask());
    int number = 0;
    for (Part part : posed.parts()) {
      ask(quiz, part, "quiz-" + posed.id() + "-" + number, number > 0);
      number++;
    }
    answer(quiz, posed);
    return List.of("++++", quiz.outerHtml(), "++++");
  }

  private Question question(MacroCall call) {
    String chapter = call.parent().getDocument().getAttribute("docname").toString();
    Path bank = banks.resolve(chapter + ".yaml");
    if (!Files.isRegularFile(bank)) {
      throw new IllegalArgumentException("no bank chapters/quizzes/" + chapter + ".yaml");
    }
    try {
      List<Question> questions = YamlBank.read(bank).questions();
      Question question = questions.stream()
          .filter(one -> one.id().equals(call.target()))
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

  private static void ask(Element quiz, Part part, String name, boolean further) {
    if (part instanceof Part.Pick pick) {
      Element fields = quiz.appendElement("fieldset");
      String task = pick.several() ? "Pick all that are right" : further ? "Why?" : "Pick one";
      say(fields.appendElement("legend"), pick.label().isEmpty() ? task : pick.label());
      for (Part.Choice choice : pick.choices()) {
        Element label = fields.appendElement("label");
        label
            .appendElement("input")
            .attr("type", pick.several() ? "checkbox" : "radio")
            .attr("name", name);
        say(label.appendElement("span"), choice.text());
      }
    } else if (part instanceof Part.Entry entry) {
      Element label = quiz.appendElement("label").addClass("entry");
      say(label.appendElement("span"), entry.label().isEmpty() ? "Your answer" : entry.label());
      label.appendElement("input").attr("inputmode", "numeric").attr("name", name);
    } else {
      Element label = quiz.appendElement("label").addClass("entry");
      label.appendElement("span").text("Your answer");
      label.appendElement("textarea").attr("rows", "4").attr("name", name);
    }
  }

  private static void answer(Element quiz, Posed posed) {
    Element folded = quiz.appendElement("details").addClass("answer");
    folded.appendElement("summary").text("Answer");
    Element answer = folded.appendElement("p");
    answer.appendElement("strong").text(posed.key());
    say(folded.appendElement("p"), posed.feedback());
    Element reasons = new Element("ul");
    if (posed.kind() != Kind.MATCHING && posed.kind() != Kind.ORDERING) {
      posed.parts().stream()
          .flatMap(part -> reasons(part).stream())
          .forEach(reason -> say(reasons.appendElement("li"), reason));
    }
    if (reasons.childrenSize() > 0) {
      boolean essay = posed.kind() == Kind.RATIONALE;
      folded
          .appendElement("p")
          .text(essay ? "A good answer says:" : "What another answer would tell:");
      folded.appendChild(reasons);
    }
  }

  /** Return what each wrong answer tells, and for an essay what a good one says. */
  private static List<String> reasons(Part part) {
    List<String> reasons = new ArrayList<>();
    if (part instanceof Part.Pick pick) {
      pick.choices().stream()
          .filter(choice -> !choice.because().isEmpty())
          .forEach(choice -> reasons.add(choice.text() + ": " + choice.because()));
    } else if (part instanceof Part.Entry entry) {
      entry.slips().forEach(slip -> reasons.add(slip.text() + ": " + slip.because()));
    } else if (part instanceof Part.Essay essay) {
      reasons.addAll(essay.points());
    }
    return reasons;
  }

  /** Write plain text, with code between backquotes. */
  private static void say(Element place, String text) {
    place.append(CODE.matcher(Entities.escape(text)).replaceAll("<code>$1</code>"));
  }
}
