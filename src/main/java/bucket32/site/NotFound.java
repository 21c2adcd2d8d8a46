package bucket32.site;

import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Make the page that a server shows for an address that leads nowhere. */
final class NotFound {

  static final String FILE = "404.html";

  private NotFound() {}

  static Chapter chapter() {
    Element body = Jsoup.parseBodyFragment("<p>There is no page at this address.</p>"
            + "<p>Begin at <a href=\"index.html\">the first page</a>, or search the chapters.</p>")
        .body();
    return new Chapter(Path.of("404.adoc"), "Page not found", body);
  }

  /**
   * Fit a page to be shown at any address.
   *
   * @param base the site's address; without one the page is right in the top folder only
   */
  static String anywhere(String html, Optional<String> base) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    page.select("link[rel=canonical], meta[property], meta[name^=twitter], .edit, .turn")
        .remove();
    page.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
    base.ifPresent(address -> lead(page, address));
    return page.outerHtml();
  }

  /** Let the links of a page that is right in the top folder lead from any address of a server. */
  static String under(String html, String base) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    lead(page, base);
    return page.outerHtml();
  }

  private static void lead(Document page, String base) {
    for (String attribute : new String[] {"href", "src"}) {
      for (Element element : page.select("[%1$s]:not([%1$s^=#], [%1$s*=:])".formatted(attribute))) {
        element.attr(attribute, base + element.attr(attribute));
      }
    }
  }
}
