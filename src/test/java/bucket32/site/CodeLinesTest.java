package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CodeLinesTest {

  private static Element code(String html) {
    Element body = Jsoup.parseBodyFragment("<pre class=rouge><code>" + html + "</code></pre>")
        .body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    CodeLines.address(body);
    return body.selectFirst("code");
  }

  @Test
  void everyLineHasAnAddressAtItsHead() {
    Element code = code("int a;\nint b;\n<b>int</b> c;");
    assertEquals(List.of("code-1-1", "code-1-2", "code-1-3"), code.select("a").eachAttr("id"));
    assertEquals("int b;\n", code.getElementById("code-1-2").nextSibling().outerHtml());
    assertEquals("int a;\nint b;\nint c;", code.wholeText());
  }

  @Test
  void aCommentOverManyLinesIsNumberedToo() {
    assertEquals(3, code("<i>/* a\n * b */</i>\nint c;\n").select("a").size());
    assertEquals(3, code("<i>/* a\n * b */\n</i>int c;").select("a").size());
    assertEquals(3, code("a\n\nb").select("a").size());
  }

  @Test
  void aSingleLineNeedsNoNumber() {
    assertEquals(0, code("int a;\n").select("a").size());
  }
}
