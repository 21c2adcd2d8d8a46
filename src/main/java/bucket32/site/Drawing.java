package bucket32.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Take the drawing out of a page's figure, for a book. */
final class Drawing {

  private Drawing() {}

  /**
   * Leave a figure's wide drawing as a file, and return the AsciiDoc that shows it.
   *
   * @param html what the page shows
   * @param folder where the drawings of the book lie, beside its source
   */
  static List<String> lines(String html, Path folder) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    Element svg = body.selectFirst("figure .wide svg");
    if (svg == null) {
      return List.of("_This part works on the course's pages only._");
    }
    svg.select(".touch").remove(); // where a pointer would move something
    svg.attr("xmlns", "http://www.w3.org/2000/svg");
    String drawing = svg.outerHtml();
    String name = "figure-" + Integer.toHexString(drawing.hashCode()) + ".svg";
    try {
      Files.writeString(folder.resolve(name), drawing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String words = svg.select("> title").text() + ". " + svg.select("> desc").text();
    return List.of(
        "." + body.select("figure figcaption").text(),
        "image::" + folder.getFileName() + "/" + name + "[\"" + words.replace("\"", "'")
            + "\",pdfwidth=100%]");
  }
}
