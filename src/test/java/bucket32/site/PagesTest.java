package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Look at every page of the rendered course. */
class PagesTest {

  static List<Path> pages() {
    return TheCourse.pages();
  }

  @Test
  void everyListedChapterHasAPage() throws IOException {
    Document index = read(TheCourse.site().resolve("index.html"));
    List<String> listed = index.select(".chapters a").eachAttr("href");
    assertFalse(listed.isEmpty());
    for (String page : listed) {
      assertTrue(Files.isRegularFile(TheCourse.site().resolve(page)), page);
    }
  }

  @Test
  void everyPageIsValidHtml() throws Exception {
    FutureTask<List<String>> complaints = new FutureTask<>(PagesTest::complaints);
    // The validator's schemas recurse deeper than a usual stack.
    new Thread(null, complaints, "validator", 256L << 20).start();
    assertEquals(List.of(), complaints.get());
  }

  private static List<String> complaints() throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    List<String> complaints = new ArrayList<>();
    for (Path page : pages()) {
      validator.validate(page).lines().filter(line -> !line.isBlank()).forEach(complaints::add);
    }
    return complaints;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkAndAnchorLeadsSomewhere(Path page) throws IOException {
    List<String> dead = new ArrayList<>();
    for (Element link : read(page).select("a[href]")) {
      String target = link.attr("href");
      if (!target.startsWith("https://") && !leadsSomewhere(page, target)) {
        dead.add(target);
      }
    }
    assertEquals(List.of(), dead);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatAPageLoadsLiesBesideIt(Path page) throws IOException {
    for (Element loaded : read(page).select("[src], link[href]")) {
      String target = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
      assertTrue(Files.isRegularFile(page.resolveSibling(target)), target);
    }
  }

  @Test
  void theThemeLoadsNothingFromElsewhere() throws IOException {
    try (var files = Files.list(TheCourse.site().resolve("theme"))) {
      for (Path file :
          files.filter(one -> one.toString().matches(".*\\.(css|js)")).toList()) {
        // The name of SVG's vocabulary looks like an address; nothing is loaded from it.
        String text = Files.readString(file)
            .replaceAll("(?s)/\\*.*?\\*/", "")
            .replace("http://www.w3.org/2000/svg", "");
        assertFalse(text.matches("(?s).*(https?:|@import|url\\(\\s*[\"']?//).*"), file.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageThatIsNotServedKnowsNothingOfServers(Path page) throws IOException {
    assertFalse(Files.readString(page).contains("/live"), page.toString());
    assertFalse(Files.exists(TheCourse.site().resolve("theme").resolve("live.js")));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyFigureSaysInWordsWhatItShows(Path page) throws IOException {
    for (Element picture : read(page).select("svg")) {
      String[] words = picture.attr("aria-labelledby").split(" ");
      assertEquals("img", picture.attr("role"));
      assertEquals("title", picture.getElementById(words[0]).tagName());
      assertTrue(picture.getElementById(words[1]).text().length() > 40, picture::text);
    }
  }

  private static boolean leadsSomewhere(Path page, String target) throws IOException {
    String file = target.replaceFirst("#.*", "");
    Path there = file.isEmpty() ? page : page.resolveSibling(file);
    if (!Files.isRegularFile(there)) {
      return false;
    }
    int hash = target.indexOf('#');
    return hash < 0 || read(there).getElementById(target.substring(hash + 1)) != null;
  }

  private static Document read(Path page) throws IOException {
    return Jsoup.parse(Files.readString(page));
  }
}
