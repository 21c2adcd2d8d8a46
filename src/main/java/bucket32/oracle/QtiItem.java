package bucket32.oracle;

import bucket32.oracle.ExportItem.Choices;
import bucket32.oracle.ExportItem.Matching;
import bucket32.oracle.ExportItem.TrueFalse;
import bucket32.oracle.ExportItem.Writing;
import bucket32.oracle.Part.Choice;
import bucket32.oracle.Part.Entry;
import bucket32.oracle.Part.Pick;
import java.util.ArrayList;
import java.util.List;

/** Write one item of QTI 2.1: what is declared, shown, computed and said afterwards, in that order. */
final class QtiItem {

  private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";

  private final ExportItem item;
  private final XmlText xml = new XmlText();

  QtiItem(ExportItem item) {
    this.item = item;
  }

  byte[] bytes() {
    xml.open(
        "assessmentItem",
        "xmlns",
        NAMESPACE,
        "identifier",
        "q-" + item.name(),
        "title",
        item.name(),
        "adaptive",
        "false",
        "timeDependent",
        "false");
    ExportItem.Form form = item.form();
    if (form instanceof TrueFalse claim) {
      boolean holds = claim.right().text().equals("true");
      choices(
          false,
          holds ? List.of(claim.right(), claim.wrong()) : List.of(claim.wrong(), claim.right()));
    } else if (form instanceof Choices choices) {
      choices(choices.several(), choices.choices());
    } else if (form instanceof ExportItem.Number number) {
      number(number);
    } else if (form instanceof Matching matching) {
      matching(matching);
    } else {
      essay((Writing) form);
    }
    return xml.close().bytes();
  }

  private void choices(boolean several, List<Choice> choices) {
    String cardinality = several ? "multiple" : "single";
    List<String> right = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).right()) {
        right.add("c" + (i + 1));
      }
    }
    response(cardinality, "identifier", right);
    outcomes(cardinality);
    body();
    xml.open(
        "choiceInteraction",
        "responseIdentifier",
        "RESPONSE",
        "shuffle",
        "false",
        "maxChoices",
        several ? "0" : "1");
    for (int i = 0; i < choices.size(); i++) {
      xml.open("simpleChoice", "identifier", "c" + (i + 1))
          .paragraphs(choices.get(i).text())
          .close();
    }
    xml.close().close();
    xml.open("responseProcessing");
    QtiScore.match(xml);
    xml.open("setOutcomeValue", "identifier", "FEEDBACK")
        .empty("variable", "identifier", "RESPONSE")
        .close()
        .close();
    general(item.posed().feedback());
    feedback("c", choices);
  }

  private void number(ExportItem.Number form) {
    Entry entry = form.entry();
    response("single", "integer", List.of(Long.toString(entry.first())));
    outcomes("single");
    body();
    xml.open("p")
        .empty("textEntryInteraction", "responseIdentifier", "RESPONSE")
        .close()
        .close();
    xml.open("responseProcessing");
    QtiScore.number(xml, entry, form.isEndless());
    xml.close();
    general(item.posed().feedback());
    feedback("s", entry.slips());
  }

  private void matching(Matching form) {
    List<Choice> answers = form.answers();
    List<String> texts = answers.stream().map(Choice::text).toList();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < form.picks().size(); i++) {
      String right = form.picks().get(i).right().text();
      pairs.add("l" + (i + 1) + " a" + (texts.indexOf(right) + 1));
    }
    response("multiple", "directedPair", pairs);
    outcomes("single");
    body();
    String labels = Integer.toString(form.picks().size());
    xml.open(
        "matchInteraction",
        "responseIdentifier",
        "RESPONSE",
        "shuffle",
        "false",
        "maxAssociations",
        labels);
    set("l", form.picks().stream().map(Pick::label).toList(), "1");
    set("a", texts, labels);
    xml.close().close();
    xml.open("responseProcessing");
    QtiScore.match(xml);
    xml.close();
    general(item.feedbackWith(ExportItem.unmatched(form)));
  }

  private void set(String prefix, List<String> texts, String most) {
    xml.open("simpleMatchSet");
    for (int i = 0; i < texts.size(); i++) {
      xml.text(
          "simpleAssociableChoice", texts.get(i), "identifier", prefix + (i + 1), "matchMax", most);
    }
    xml.close();
  }

  private void essay(Writing form) {
    xml.empty(
        "responseDeclaration",
        "identifier",
        "RESPONSE",
        "cardinality",
        "single",
        "baseType",
        "string");
    outcomes("single");
    xml.open("itemBody");
    xml.open("rubricBlock", "view", "scorer")
        .paragraphs(Rubric.of(form.essay()))
        .close();
    xml.open("div").paragraphs(item.text()).close();
    xml.empty("extendedTextInteraction", "responseIdentifier", "RESPONSE").close();
    general(item.posed().feedback());
  }

  private void response(String cardinality, String type, List<String> right) {
    xml.open(
        "responseDeclaration",
        "identifier",
        "RESPONSE",
        "cardinality",
        cardinality,
        "baseType",
        type);
    xml.open("correctResponse");
    right.forEach(value -> xml.text("value", value));
    xml.close().close();
  }

  /** Declare the score, the feedback that is always shown, and that of single answers. */
  private void outcomes(String cardinality) {
    outcome("SCORE", "single", "float", "0");
    outcome("GENERAL", "single", "identifier", "general");
    xml.empty(
        "outcomeDeclaration",
        "identifier",
        "FEEDBACK",
        "cardinality",
        cardinality,
        "baseType",
        "identifier");
  }

  private void outcome(String name, String cardinality, String type, String value) {
    xml.open(
        "outcomeDeclaration", "identifier", name, "cardinality", cardinality, "baseType", type);
    xml.open("defaultValue").text("value", value).close().close();
  }

  private void body() {
    xml.open("itemBody").open("div").paragraphs(item.text()).close();
  }

  private void general(String text) {
    modal("GENERAL", "general", text);
  }

  private void feedback(String prefix, List<Choice> choices) {
    for (int i = 0; i < choices.size(); i++) {
      if (!choices.get(i).because().isEmpty()) {
        modal("FEEDBACK", prefix + (i + 1), choices.get(i).because());
      }
    }
  }

  private void modal(String outcome, String identifier, String text) {
    xml.open(
            "modalFeedback",
            "outcomeIdentifier",
            outcome,
            "identifier",
            identifier,
            "showHide",
            "show")
        .paragraphs(text)
        .close();
  }
}
