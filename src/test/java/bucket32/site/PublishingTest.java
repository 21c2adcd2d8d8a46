package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishingTest {

  private static final String BASE = "https://example.org/course/";

  private Workshop workshop;

  @BeforeEach
  void writeAChapter() throws IOException {
    workshop = Workshop.empty().chapter("A first sentence, " + "long ".repeat(60) + "indeed.");
  }

  private void publish() throws IOException {
    workshop.site.render(
        workshop.out,
        new Published(Optional.of(BASE), Optional.of("https://example.org/edit/main/")),
        Set.of());
  }

  private String property(Document page, String name) {
    return page.select("meta[property=" + name + "]").attr("content");
  }

  @Test
  void aPublishedPageKnowsItsAddressAndItsPreview() throws IOException {
    publish();
    Document page = workshop.page("01-page.html");
    assertEquals(BASE + "01-page.html", page.select("link[rel=canonical]").attr("href"));
    assertEquals(BASE + "01-page.html", property(page, "og:url"));
    assertEquals("Page", property(page, "og:title"));
    assertEquals(BASE + Card.FILE, property(page, "og:image"));
    assertEquals(BASE, workshop.page("index.html").select("link[rel=canonical]").attr("href"));
  }

  @Test
  void theDescriptionIsShort() throws IOException {
    String description = workshop.page().select("meta[name=description]").attr("content");
    assertTrue(description.startsWith("A first sentence, long"), description);
    assertTrue(description.length() <= 202 && description.endsWith(" \u2026"), description);
  }

  @Test
  void theSitemapListsEveryPageButTheOneForMissingPages() throws IOException {
    publish();
    Document map = workshop.page("sitemap.xml");
    assertEquals(List.of(BASE, BASE + "01-page.html"), map.select("loc").eachText());
  }

  @Test
  void everyPageLeadsToTheFileItIsMadeFrom() throws IOException {
    publish();
    assertEquals(
        "https://example.org/edit/main/chapters/01-page.adoc",
        workshop.page("01-page.html").select(".edit").attr("href"));
  }

  @Test
  void withoutAnAddressNothingClaimsOne() throws IOException {
    Document page = workshop.page();
    assertEquals(0, page.select("link[rel=canonical], meta[property], .edit").size());
    assertFalse(Files.exists(workshop.out.resolve("sitemap.xml")));
    assertFalse(Files.exists(workshop.out.resolve(Card.FILE)));
    assertFalse(page.html().contains("://"), page::html);
  }

  @Test
  void thePageForMissingPagesIsRightAtAnyAddress() throws IOException {
    publish();
    Document page = workshop.page(NotFound.FILE);
    for (String address : page.select("[href]").eachAttr("href")) {
      assertTrue(address.startsWith(BASE) || address.startsWith("#"), address);
    }
    for (String address : page.select("[src]").eachAttr("src")) {
      assertTrue(address.startsWith(BASE), address);
    }
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
  }

  @Test
  void aSiteForOnePlaceIsNotUpToDateForAnother() throws IOException {
    publish();
    assertFalse(workshop.site.isUpToDate(workshop.out));
    workshop.site.render(workshop.out);
    assertTrue(workshop.site.isUpToDate(workshop.out));
  }

  @Test
  void theCardShowsTheStaircaseInTheThemesColours() throws IOException {
    publish();
    Palette palette = Palette.light(workshop.home.resolve("site"));
    BufferedImage card = ImageIO.read(workshop.out.resolve(Card.FILE).toFile());
    assertEquals(List.of(1200, 630), List.of(card.getWidth(), card.getHeight()));
    assertEquals(palette.of("paper"), card.getRGB(2, 2) & 0xffffff);
    for (String rule : List.of("exact", "logarithmic", "final")) {
      long dots = java.util.stream.IntStream.range(0, 1200 * 630)
          .filter(dot -> (card.getRGB(dot % 1200, dot / 1200) & 0xffffff) == palette.of(rule))
          .count();
      assertTrue(dots > 500, rule + ": " + dots);
    }
    // The last bucket has no end: it reaches the right edge of the picture, at the top.
    assertEquals(palette.of("final"), card.getRGB(1100, 230) & 0xffffff);
  }
}
