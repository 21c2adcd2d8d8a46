package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Open every page of the course from its file, in the browser that is installed. */
class BrowserTest {

  private static TheBrowser browser;

  @BeforeAll
  static void open() {
    browser = TheBrowser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"360, LIGHT, false", "360, DARK, true", "1280, LIGHT, true", "1280, DARK, false"})
  void everyPageIsQuietFitsAndIsAccessible(int width, ColorScheme colours, boolean audited) {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = browser.context(width, colours, true)) {
      for (Path file : TheCourse.pages()) {
        Page page = context.newPage();
        String name = file.getFileName() + " at " + width + ", " + colours + ": ";
        page.onConsoleMessage(message -> complaints.add(name + message.text()));
        page.onPageError(error -> complaints.add(name + error));
        page.onRequest(request -> {
          if (!request.url().startsWith("file://")) {
            complaints.add(name + "asks for " + request.url());
          }
        });
        page.navigate(file.toUri().toString());
        // Sideways is checked with all that is folded open; axe logs lines of its own after that.
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        complaints.addAll(TheBrowser.tooWide(page).stream()
            .map(wide -> name + "too wide: " + wide)
            .toList());
        List<String> quiet = List.copyOf(complaints);
        // Axe takes seconds a page: each colour scheme and each width is audited once.
        List<String> found = audited ? TheBrowser.axe(page) : List.of();
        complaints.retainAll(quiet);
        found.forEach(one -> complaints.add(name + one));
        page.close();
      }
    }
    assertEquals(List.of(), complaints);
  }

  @Test
  void withoutScriptsEveryPictureTableAndFormulaIsThere() {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, false)) {
      Page page = context.newPage();
      int pictures = 0;
      for (Path file : TheCourse.pages()) {
        page.navigate(file.toUri().toString());
        for (String part : List.of(".figure .wide svg", "table", "math", "pre")) {
          for (var element : page.querySelectorAll("article > .text > " + part + ", " + part)) {
            pictures += part.contains("svg") ? 1 : 0;
            boolean folded =
                (boolean) element.evaluate("it => !!it.closest('details:not([open])')");
            assertTrue(folded || element.isVisible(), file + ": " + part);
          }
        }
        assertTrue(page.locator("#site-theme").isHidden());
      }
      assertTrue(pictures > 3, "pictures: " + pictures);
    }
  }

  @Test
  void theChosenColoursAreKeptFromPageToPage() {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      page.navigate(TheCourse.site().resolve("index.html").toUri().toString());
      String light = background(page);
      page.locator("#site-theme").click();
      String dark = background(page);
      page.navigate(TheCourse.pages().get(0).toUri().toString());
      assertEquals(dark, background(page));
      assertTrue(!light.equals(dark), light);
    }
  }

  @Test
  void onASmallScreenTheChaptersOpenByKeyboard() {
    try (BrowserContext context = browser.context(360, ColorScheme.LIGHT, false)) {
      Page page = context.newPage();
      page.navigate(TheCourse.site().resolve("index.html").toUri().toString());
      assertTrue(page.locator("#site-chapters").isHidden());
      page.locator(".open-chapters").focus();
      page.keyboard().press("Enter");
      assertTrue(page.locator("#site-chapters a").first().isVisible());
      page.keyboard().press("Escape");
      assertTrue(page.locator("#site-chapters").isHidden());
    }
  }

  private static String background(Page page) {
    return page.evaluate("getComputedStyle(document.body).backgroundColor").toString();
  }
}
