package bucket32.site;

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

  private final UnaryOperator<String> mathml;

  Formulas(UnaryOperator<String> mathml) {
    this.mathml = mathml;
  }

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

  static void scrollable(Element element, String label) {
    element.attr("tabindex", "0").attr("role", "group").attr("aria-label", label);
  }
}
