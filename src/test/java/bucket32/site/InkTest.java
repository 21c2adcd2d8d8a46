package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bucket32.web.Figure;
import bucket32.web.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InkTest {

  private static final Path THEME = Workshop.REAL_HOME.resolve("site");

  private static Document dry(Path theme, String inside) throws IOException {
    String svg = "<svg viewBox=\"0 0 9 9\">" + inside + "</svg>";
    return Jsoup.parse(new Ink(theme, "sans", "mono").dry(svg), "", Parser.xmlParser());
  }

  @Test
  void theStylesheetsColoursAreWrittenAtTheElements() throws IOException {
    Document picture = dry(THEME, "<text class=\"zone-name exact\">exact</text>");
    String exact = String.format("#%06x", Palette.light(THEME).of("exact"));
    assertEquals(exact, picture.selectFirst("text").attr("fill"));
    assertEquals("bold", picture.selectFirst("text").attr("font-weight"));
    assertEquals("13", picture.selectFirst("text").attr("font-size"));
    assertEquals("sans", picture.selectFirst("text").attr("font-family"));
  }

  @Test
  void ofTwoRulesTheHeavierWinsAndOfEqualsTheLater(@TempDir Path theme) throws IOException {
    Files.writeString(theme.resolve("site.css"), "--ink: light-dark(#010203, #ffffff);");
    Files.writeString(
        theme.resolve("figures.css"),
        ".figure .a.b { fill: red; } .figure .a { fill: blue; stroke: green; }\n"
            + ".figure .a { stroke: var(--ink); }\n"
            + "@media (max-width: 40rem) { .figure .a { opacity: 0; } .figure .b { opacity: 0; } }");
    Document picture = dry(theme, "<rect class=\"a b\"/>");
    assertEquals("red", picture.selectFirst("rect").attr("fill"));
    assertEquals("#010203", picture.selectFirst("rect").attr("stroke"));
    assertEquals("", picture.selectFirst("rect").attr("opacity"));
  }

  @Test
  void nothingOfAFigureNeedsAStylesheet() throws IOException {
    for (String name : List.of("staircase", "final", "ruler", "matrix", "intervals", "drift")) {
      String svg = new Ink(THEME, "sans", "mono")
          .dry(Figure.named(name, Settings.of("beside", "all")).picture("x", Figure.WIDE));
      assertFalse(svg.matches("(?s).*(var\\(|class=|light-dark|color-mix).*"), svg);
    }
  }
}
