package bucket32.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Find inline macros that nobody took: Asciidoctor leaves {@code clac:bucket[3]} as plain text. */
final class Leftovers {

  private static final Pattern MACRO = Pattern.compile("(?<!\\S)([a-z]+:[\\w.-]+\\[)");

  private Leftovers() {}

  static void report(Element body, Faults faults) {
    for (Element element : body.select("*:not(pre):not(pre *):not(code):not(code *)")) {
      for (TextNode text : element.textNodes()) {
        Matcher macro = MACRO.matcher(text.getWholeText());
        while (macro.find()) {
          faults.addAt(macro.group(1), 0, "unknown macro " + macro.group(1) + "...]");
        }
      }
    }
  }
}
