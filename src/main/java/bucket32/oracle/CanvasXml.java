package bucket32.oracle;

import bucket32.oracle.Part.Choice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Write the pieces that items of QTI 1.2 are made of. */
final class CanvasXml {

  private static final String GENERAL = "general_fb";

  private final XmlText xml;

  CanvasXml(XmlText xml) {
    this.xml = xml;
  }

  /** Begin an item: its fields and what is asked. */
  void begin(ExportItem item, String type, List<String> answers) {
    xml.open("item", "ident", "q-" + item.name(), "title", item.name());
    xml.open("itemmetadata").open("qtimetadata");
    field("question_type", type);
    field("points_possible", "1");
    field("original_answer_ids", String.join(",", answers));
    xml.close().close();
    xml.open("presentation");
    material(item.text());
  }

  /** Offer answers for one response. */
  void responses(
      String ident, String cardinality, String label, List<String> ids, List<String> texts) {
    xml.open("response_lid", "ident", ident, "rcardinality", cardinality);
    if (!label.isEmpty()) {
      material(label);
    }
    xml.open("render_choice");
    for (int i = 0; i < ids.size(); i++) {
      xml.open("response_label", "ident", ids.get(i));
      material(texts.get(i));
      xml.close();
    }
    xml.close().close();
  }

  /** Offer a field to write in. */
  void entry(String type) {
    xml.open("response_str", "ident", "response1", "rcardinality", "Single");
    xml.open("render_fib", "fibtype", type);
    xml.empty("response_label", "ident", "answer1").close().close();
  }

  /** End what is shown; begin what is computed, with the feedback for everybody. */
  void endPresentation() {
    xml.close();
    xml.open("resprocessing").open("outcomes");
    xml.empty(
            "decvar", "maxvalue", "100", "minvalue", "0", "varname", "SCORE", "vartype", "Decimal")
        .close();
    xml.open("respcondition", "continue", "Yes")
        .open("conditionvar")
        .empty("other")
        .close();
    xml.empty("displayfeedback", "feedbacktype", "Response", "linkrefid", GENERAL)
        .close();
  }

  void endProcessing() {
    xml.close();
  }

  void end(String general) {
    feedback(GENERAL, general);
    xml.close();
  }

  void show(String answer, String feedback) {
    xml.open("respcondition", "continue", "Yes").open("conditionvar");
    equal("response1", answer);
    xml.close();
    xml.empty("displayfeedback", "feedbacktype", "Response", "linkrefid", feedback)
        .close();
  }

  /** Give all credit for the right choice, or for all right ones and no wrong one. */
  void credit(List<String> ids, List<Choice> choices, boolean several) {
    xml.open("respcondition", "continue", "No").open("conditionvar");
    if (several) {
      xml.open("and");
    }
    for (int i = 0; i < ids.size(); i++) {
      boolean right = choices.get(i).right();
      if (right) {
        equal("response1", ids.get(i));
      } else if (several) {
        xml.open("not");
        equal("response1", ids.get(i));
        xml.close();
      }
    }
    if (several) {
      xml.close();
    }
    xml.close();
    score("Set", "100");
  }

  /** Give all credit for each number from first to last. */
  void range(long first, long last) {
    xml.open("respcondition", "continue", "No").open("conditionvar").open("or");
    if (first == last) {
      equal("response1", Long.toString(first));
    }
    xml.open("and");
    xml.text("vargte", Long.toString(first), "respident", "response1");
    xml.text("varlte", Long.toString(last), "respident", "response1");
    xml.close().close().close();
    score("Set", "100");
  }

  /** Give a share of the credit for a match. */
  void share(String response, String answer, int matches) {
    xml.open("respcondition").open("conditionvar");
    equal(response, answer);
    xml.close();
    BigDecimal share =
        BigDecimal.valueOf(100).divide(BigDecimal.valueOf(matches), 2, RoundingMode.HALF_UP);
    score("Add", share.toPlainString());
  }

  void ungraded() {
    xml.open("respcondition", "continue", "No")
        .open("conditionvar")
        .empty("other")
        .close();
    xml.close();
  }

  void feedback(String ident, String text) {
    xml.open("itemfeedback", "ident", ident).open("flow_mat");
    material(text);
    xml.close().close();
  }

  private void score(String action, String value) {
    xml.text("setvar", value, "action", action, "varname", "SCORE").close();
  }

  private void equal(String response, String answer) {
    xml.text("varequal", answer, "respident", response);
  }

  private void field(String label, String entry) {
    xml.open("qtimetadatafield")
        .text("fieldlabel", label)
        .text("fieldentry", entry)
        .close();
  }

  private void material(String plain) {
    xml.open("material")
        .text("mattext", Html.of(plain), "texttype", "text/html")
        .close();
  }
}
