package bucket32.site;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Replace AsciiMath, which Asciidoctor leaves between {@code \$} signs, by MathML.
 *
 * <p>Browsers draw MathML by themselves: no script, no font, no network.
 */
final class Formulas {

  private static final Pattern FORMULA = Pattern.compile("\\\\\\$(.+?)\\\\\\$", Pattern.DOTALL);

  private static final Set<String> BRACKETS =
      Set.of("(", ")", "[", "]", "{", "}", "|", "\u230a", "\u230b", "\u2308", "\u2309");

  private final UnaryOperator<String> mathml;

  Formulas(UnaryOperator<String> mathml) {
    this.mathml = mathml;
  }

  /** Put MathML in the place of every formula. */
  void set(Element body) {
    for (Element block : body.select(".stemblock > .content")) {
      Matcher formula = FORMULA.matcher(block.wholeText());
      if (formula.find()) {
        block.html(mathml.apply(formula.group(1).strip()));
        block.select("math").attr("display", "block");
        scrollable(block, "Formula");
      }
    }
    for (Element element : body.select("*:not(pre *):not(code):not(code *)")) {
      for (TextNode text : element.textNodes()) {
        inline(text);
      }
    }
    close(body);
  }

  private void inline(TextNode text) {
    Matcher formula = FORMULA.matcher(text.getWholeText());
    int end = 0;
    boolean found = false;
    while (formula.find()) {
      text.before(new TextNode(text.getWholeText().substring(end, formula.start())));
      text.before(mathml.apply(formula.group(1).strip()));
      end = formula.end();
      found = true;
    }
    if (found) {
      text.text(text.getWholeText().substring(end));
    }
  }

  /**
   * Set brackets and slashes close.
   *
   * <p>A bracket that may grow takes the room of its widest form, grown or not; one around a single
   * line need not grow.
   */
  private static void close(Element body) {
    for (Element operator : body.select("math mo")) {
      if (operator.text().equals("/")) {
        operator.attr("lspace", "0").attr("rspace", "0");
      } else if (BRACKETS.contains(operator.text())
          && operator
              .parent()
              .select("mfrac, mtable, munder, mover, munderover")
              .isEmpty()) {
        operator.attr("stretchy", "false");
      }
    }
  }

  static void scrollable(Element element, String label) {
    element.attr("tabindex", "0").attr("role", "group").attr("aria-label", label);
  }
}
