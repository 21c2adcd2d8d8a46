package bucket32.site;

import bucket32.core.Rule;

/** Say in AsciiDoc what figures say in plain words. */
final class Words extends bucket32.web.Words {

  private Words() {}

  /** Return AsciiDoc for a rule: its word, in its colour and with its mark. */
  static String marked(Rule rule) {
    return "[.rule." + of(rule) + "]#" + of(rule) + "#";
  }
}
