package bucket32.site;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Tell search engines and previews what a page is; addresses only where the site has one. */
final class Head {

  private static final int LONGEST = 200;

  private Head() {}

  /** Fill a page's head. */
  static void fill(Document page, Chapter chapter, String course, Published published) {
    boolean isIndex = chapter.id().equals("index");
    page.title(isIndex ? course : chapter.title() + " \u00b7 " + course);
    String description = description(chapter);
    page.select("meta[name=description]").attr("content", description);
    published.base().ifPresent(base -> {
      String address = base + (isIndex ? "" : chapter.page());
      page.head().appendElement("link").attr("rel", "canonical").attr("href", address);
      property(page, "og:type", isIndex ? "website" : "article");
      property(page, "og:site_name", course);
      property(page, "og:title", chapter.title());
      property(page, "og:description", description);
      property(page, "og:url", address);
      property(page, "og:image", base + Card.FILE);
      property(page, "og:image:width", Integer.toString(Card.WIDTH));
      property(page, "og:image:height", Integer.toString(Card.HEIGHT));
      property(page, "og:image:alt", "The bucket of every offset, drawn as a staircase");
      page.head()
          .appendElement("meta")
          .attr("name", "twitter:card")
          .attr("content", "summary_large_image");
    });
  }

  /** Return a sitemap of chapters, for search engines. */
  static String sitemap(List<Chapter> chapters, Chapter index, String base) {
    return chapters.stream()
        .map(chapter -> base + (chapter == index ? "" : chapter.page()))
        .map(address -> "  <url><loc>" + Entities.escape(address) + "</loc></url>\n")
        .collect(Collectors.joining(
            "",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
            "</urlset>\n"));
  }

  /** Return a chapter's first sentences, as many as a preview shows. */
  private static String description(Chapter chapter) {
    Element first = chapter.body().selectFirst("p");
    String text = first == null ? "" : first.text();
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " \u2026";
  }

  private static void property(Document page, String name, String value) {
    page.head().appendElement("meta").attr("property", name).attr("content", value);
  }
}
