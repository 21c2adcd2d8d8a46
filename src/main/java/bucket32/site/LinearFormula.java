package bucket32.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Write a formula in one line of AsciiDoc, for the PDF: its maker draws no formulas.
 *
 * <p>{@code E + |__ L * (log(n//E))/(log(D//E)) __|} becomes
 * <i>E</i> + ⌊<i>L</i> · log(<i>n</i>/<i>E</i>) / log(<i>D</i>/<i>E</i>)⌋.
 */
final class LinearFormula {

  private static final Set<String> SPACED =
      Set.of("=", "+", "\u2212", "-", "<", ">", "\u2264", "\u2265", "\u22c5", "\u00b7", "\u2192");

  private LinearFormula() {}

  /**
   * Return the formula's line.
   *
   * @throws IllegalArgumentException for a part that has no form in one line yet
   */
  static String of(String mathml) {
    Element math = Jsoup.parse(mathml, "", Parser.xmlParser()).selectFirst("math");
    return row(math).replaceAll(" {2,}", " ").strip();
  }

  private static String row(Element element) {
    return element.children().stream().map(LinearFormula::part).collect(Collectors.joining());
  }

  private static String part(Element element) {
    List<Element> inner = element.children();
    return switch (element.tagName()) {
      case "mrow", "mstyle" -> row(element);
      case "mi" -> element.text().length() == 1 ? "__" + element.text() + "__" : word(element);
      case "mn", "mtext" -> element.text();
      case "mo" -> operator(element.text());
      case "mfrac" -> group(inner.get(0)) + " / " + group(inner.get(1));
      case "msup" -> base(inner.get(0)) + "^" + tight(inner.get(1)) + "^";
      case "msub" -> base(inner.get(0)) + "~" + tight(inner.get(1)) + "~";
      default ->
        throw new IllegalArgumentException(
            "no form in one line for <" + element.tagName() + ">; add it to LinearFormula");
    };
  }

  private static String operator(String sign) {
    return SPACED.contains(sign) ? " " + sign.replace('\u22c5', '\u00b7') + " " : sign;
  }

  /** Set a function's name apart from a variable that follows it. */
  private static String word(Element name) {
    boolean indexed = name.parent().tagName().matches("msub|msup");
    Element next = indexed ? null : name.nextElementSibling();
    return name.text() + (next != null && next.tagName().matches("mi|mn") ? "\u00a0" : "");
  }

  /** Keep together what a fraction divides: several terms, or a fraction, are put into brackets. */
  private static String group(Element element) {
    boolean several = element.select("> mo").eachText().stream()
            .anyMatch(sign -> SPACED.contains(sign) || sign.equals("/"))
        || element.is("mfrac")
        || !element.select("> mfrac").isEmpty();
    return several ? "(" + part(element).strip() + ")" : part(element).strip();
  }

  private static String base(Element element) {
    return part(element);
  }

  /** Superscripts end at a space: none is left. */
  private static String tight(Element element) {
    return part(element).replace(" ", "\u2009");
  }
}
