package bucket32.site;

import bucket32.oracle.Kind;
import bucket32.oracle.Part;
import bucket32.oracle.Part.Choice;
import bucket32.oracle.Posed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Write what checking a question needs: a fragment of HTML that {@code site/quiz.js} reads.
 *
 * <p>A section for each part in order, with what is right ({@code data-right}: the numbers of the
 * choices; or {@code data-first} and {@code data-last}) and a line for each answer that has a
 * meaning ({@code data-of}: that answer); then the answer, or for an essay the rubric.
 */
final class AnswerSheet {

  private AnswerSheet() {}

  static String of(Posed posed) {
    Element sheet = new Element("div");
    for (int number = 0; number < posed.parts().size(); number++) {
      Part part = posed.parts().get(number);
      String label = QuizForm.label(posed, number);
      if (part instanceof Part.Pick pick) {
        pick(sheet, pick, label);
      } else if (part instanceof Part.Entry entry) {
        entry(sheet, entry, label);
      } else {
        rubric(sheet, (Part.Essay) part);
      }
    }
    Element answer = sheet.appendElement("div").addClass("answer");
    if (posed.kind() != Kind.RATIONALE) {
      answer.appendElement("p").text("The answer: ").appendElement("strong").text(posed.key());
    }
    QuizForm.say(answer.appendElement("p"), posed.feedback());
    return sheet.html();
  }

  private static void pick(Element sheet, Part.Pick pick, String label) {
    List<Choice> choices = pick.choices();
    Element section = section(sheet, label)
        .attr(
            "data-right",
            IntStream.range(0, choices.size())
                .filter(index -> choices.get(index).right())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" ")));
    if (pick.several()) {
      section.attr("data-several", "yes");
    }
    for (int index = 0; index < choices.size(); index++) {
      Choice choice = choices.get(index);
      // A right choice that is left out has a word only where several are to be picked.
      if (!choice.because().isEmpty() && (pick.several() || !choice.right())) {
        meaning(section, Integer.toString(index), choice);
      }
    }
  }

  private static void entry(Element sheet, Part.Entry entry, String label) {
    Element section = section(sheet, label)
        .attr("data-first", Long.toString(entry.first()))
        .attr("data-last", Long.toString(entry.last()));
    entry.slips().forEach(slip -> meaning(section, slip.text(), slip));
  }

  private static Element section(Element sheet, String label) {
    Element section = sheet.appendElement("section");
    QuizForm.say(section.appendElement("b"), label);
    return section;
  }

  private static void meaning(Element section, String of, Choice choice) {
    QuizForm.say(
        section.appendElement("p").attr("data-of", of), choice.text() + ": " + choice.because());
  }

  private static void rubric(Element sheet, Part.Essay essay) {
    Element rubric = sheet.appendElement("div").addClass("rubric");
    Element points = rubric.appendElement("fieldset");
    points.appendElement("legend").text("Which of these points does your answer make?");
    for (int point = 0; point < essay.points().size(); point++) {
      Element label = points.appendElement("label").addClass("choice");
      label.appendElement("input").attr("type", "checkbox");
      QuizForm.say(
          label.appendElement("span"), point + 1 + ". " + essay.points().get(point));
    }
    rubric.appendElement("p").addClass("tally").attr("aria-live", "polite");
    for (Part.Sample sample : essay.samples()) {
      List<Integer> earns = sample.earns();
      String which = earns.stream().map(Object::toString).collect(Collectors.joining(", "));
      rubric
          .appendElement("p")
          .addClass("label")
          .text("A sample answer that earns " + earns.size() + " of "
              + essay.points().size() + (earns.isEmpty() ? "" : ": " + which));
      QuizForm.say(rubric.appendElement("blockquote").appendElement("p"), sample.text());
      QuizForm.say(rubric.appendElement("p"), sample.because());
    }
  }
}
