package bucket32.site;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Give every line of code an address of its own.
 *
 * <p>The link at the head of a line is empty; the theme writes the number, so that neither copying
 * nor searching meets it. It is left out of the tab order: twenty stops a listing would be a wall.
 */
final class CodeLines {

  private CodeLines() {}

  /** Number the lines of all highlighted listings; ids are like {@code code-2-15}. */
  static void address(Element body) {
    int listing = 0;
    for (Element code : body.select("pre.rouge > code")) {
      if (code.wholeText().strip().contains("\n")) {
        lines(code, "code-" + ++listing + "-");
        code.parent().addClass("numbered");
      }
    }
  }

  private static void lines(Element code, String prefix) {
    int line = 1;
    code.prependChild(link(prefix, line));
    for (TextNode text : texts(code)) {
      TextNode rest = text;
      for (int end = rest.getWholeText().indexOf('\n');
          end >= 0 && !isLast(rest, end, code);
          end = rest.getWholeText().indexOf('\n')) {
        TextNode next = end + 1 < rest.getWholeText().length() ? rest.splitText(end + 1) : null;
        rest.after(link(prefix, ++line));
        if (next == null) {
          break;
        }
        rest = next;
      }
    }
  }

  /** A line end that ends the whole listing begins no line. */
  private static boolean isLast(TextNode text, int end, Element code) {
    return end + 1 == text.getWholeText().length()
        && text.nextSibling() == null
        && text.parent() == code;
  }

  private static List<TextNode> texts(Element code) {
    List<TextNode> texts = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            texts.add(text);
          }
        },
        code);
    return texts;
  }

  private static Element link(String prefix, int line) {
    return new Element("a")
        .addClass("line")
        .id(prefix + line)
        .attr("href", "#" + prefix + line)
        .attr("tabindex", "-1")
        .attr("aria-hidden", "true");
  }
}
