package bucket32.oracle;

import bucket32.oracle.ExportItem.Choices;
import bucket32.oracle.ExportItem.Matching;
import bucket32.oracle.ExportItem.TrueFalse;
import bucket32.oracle.ExportItem.Writing;
import bucket32.oracle.Part.Choice;
import bucket32.oracle.Part.Entry;
import bucket32.oracle.Part.Pick;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Write one item of QTI 1.2 with the fields Canvas looks for.
 *
 * <p>Canvas gives feedback for single answers to choices only; what other wrong answers mean stands
 * in the general feedback.
 */
final class CanvasItem {

  /** Answers have numbers above those of the responses' own. */
  private static final int FIRST_ANSWER = 1001;

  private final ExportItem item;
  private final CanvasXml xml;

  CanvasItem(ExportItem item, XmlText xml) {
    this.item = item;
    this.xml = new CanvasXml(xml);
  }

  void write() {
    ExportItem.Form form = item.form();
    if (form instanceof TrueFalse claim) {
      boolean holds = claim.right().text().equals("true");
      choices(
          "true_false_question",
          holds ? List.of(claim.right(), claim.wrong()) : List.of(claim.wrong(), claim.right()));
    } else if (form instanceof Choices choices) {
      String one = "multiple_choice_question";
      choices(choices.several() ? "multiple_answers_question" : one, choices.choices());
    } else if (form instanceof ExportItem.Number number) {
      number(number.entry());
    } else if (form instanceof Matching matching) {
      matching(matching);
    } else {
      essay((Writing) form);
    }
  }

  private void choices(String type, List<Choice> choices) {
    List<String> ids = ids(choices.size());
    xml.begin(item, type, ids);
    boolean several = type.equals("multiple_answers_question");
    xml.responses("response1", several ? "Multiple" : "Single", "", ids, texts(choices));
    xml.endPresentation();
    for (int i = 0; i < choices.size(); i++) {
      if (!choices.get(i).because().isEmpty()) {
        xml.show(ids.get(i), ids.get(i) + "_fb");
      }
    }
    xml.credit(ids, choices, several);
    xml.endProcessing();
    for (int i = 0; i < choices.size(); i++) {
      if (!choices.get(i).because().isEmpty()) {
        xml.feedback(ids.get(i) + "_fb", choices.get(i).because());
      }
    }
    xml.end(item.posed().feedback());
  }

  private void number(Entry entry) {
    xml.begin(item, "numerical_question", ids(1));
    xml.entry("Decimal");
    xml.endPresentation();
    xml.range(entry.first(), entry.last());
    xml.endProcessing();
    xml.end(item.feedbackWith(entry.slips()));
  }

  private void matching(Matching form) {
    List<Choice> answers = form.answers();
    List<String> ids = ids(answers.size());
    xml.begin(item, "matching_question", ids);
    for (int i = 0; i < form.picks().size(); i++) {
      xml.responses(
          "response_" + (i + 1), "Single", form.picks().get(i).label(), ids, texts(answers));
    }
    xml.endPresentation();
    for (int i = 0; i < form.picks().size(); i++) {
      Pick pick = form.picks().get(i);
      int right = texts(answers).indexOf(pick.right().text());
      xml.share("response_" + (i + 1), ids.get(right), form.picks().size());
    }
    xml.endProcessing();
    xml.end(item.feedbackWith(ExportItem.unmatched(form)));
  }

  private void essay(Writing form) {
    xml.begin(item, "essay_question", List.of());
    xml.entry("String");
    xml.endPresentation();
    xml.ungraded();
    xml.endProcessing();
    xml.end(item.posed().feedback() + "\n" + Rubric.of(form.essay()));
  }

  private static List<String> ids(int count) {
    return IntStream.range(FIRST_ANSWER, FIRST_ANSWER + count)
        .mapToObj(Integer::toString)
        .collect(Collectors.toList());
  }

  private static List<String> texts(List<Choice> choices) {
    return choices.stream().map(Choice::text).toList();
  }
}
