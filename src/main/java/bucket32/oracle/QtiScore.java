package bucket32.oracle;

import bucket32.oracle.Part.Entry;

/** Write how a response to a QTI 2.1 item is scored. */
final class QtiScore {

  private QtiScore() {}

  /** Give the point to the correct response alone. */
  static void match(XmlText xml) {
    xml.open("responseCondition").open("responseIf").open("match");
    variable(xml);
    xml.empty("correct", "identifier", "RESPONSE").close();
    point(xml);
    xml.close().close();
  }

  /** Give the point to each number of a range, and say which slip another one is. */
  static void number(XmlText xml, Entry entry, boolean endless) {
    xml.open("responseCondition").open("responseIf");
    if (endless) {
      bound(xml, "gte", entry.first());
    } else {
      xml.open("and");
      bound(xml, "gte", entry.first());
      bound(xml, "lte", entry.last());
      xml.close();
    }
    point(xml);
    xml.close();
    for (int i = 0; i < entry.slips().size(); i++) {
      xml.open("responseElseIf").open("match");
      variable(xml);
      xml.text("baseValue", entry.slips().get(i).text(), "baseType", "integer").close();
      set(xml, "FEEDBACK", "identifier", "s" + (i + 1));
      xml.close();
    }
    xml.close();
  }

  private static void bound(XmlText xml, String relation, long number) {
    xml.open(relation);
    variable(xml);
    xml.text("baseValue", Long.toString(number), "baseType", "integer").close();
  }

  private static void variable(XmlText xml) {
    xml.empty("variable", "identifier", "RESPONSE");
  }

  private static void point(XmlText xml) {
    set(xml, "SCORE", "float", "1");
  }

  private static void set(XmlText xml, String outcome, String type, String value) {
    xml.open("setOutcomeValue", "identifier", outcome)
        .text("baseValue", value, "baseType", type)
        .close();
  }
}
