package bucket32.site;

import bucket32.web.Engine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Give pages that ask the engine its script: {@link Engine}, compiled by the build.
 *
 * <p>A part of a page that asks says who does it: {@code data-engine="ask"} needs {@code
 * site/ask.js}. Scripts are classic and deferred: they load after the text, and from a file too.
 */
final class EngineScript {

  static final String FILE = "theme/engine.js";

  private EngineScript() {}

  /** Return the engine as one constant, {@code bucket32}, and no other name of the page. */
  static String text() throws IOException {
    try (InputStream script = Engine.class.getResourceAsStream("engine.js")) {
      if (script == null) {
        throw new IllegalStateException(
            "engine.js must lie beside the Engine class; build with ./mvnw process-classes");
      }
      return "const bucket32 = ((exports) => {\n"
          + new String(script.readAllBytes(), StandardCharsets.UTF_8)
          + "\nreturn exports;\n})({});\n";
    }
  }

  /** Add to a page the scripts its text needs. */
  static void add(Document page) {
    var askers =
        page.select("[data-engine]").eachAttr("data-engine").stream().distinct().toList();
    if (!askers.isEmpty()) {
      script(page, FILE);
      askers.forEach(asker -> script(page, "theme/" + asker + ".js"));
    }
  }

  private static void script(Document page, String source) {
    Element script = page.head().appendElement("script");
    script.attr("src", source).attr("defer", "");
    page.head().appendText("\n");
  }
}
