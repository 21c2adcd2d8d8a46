package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Look at the pages as paper shows them. */
class PrintBrowserTest {

  /** What A4 leaves between the margins, in CSS pixels; and A6. */
  private static final int A4 = 673;

  private static final int A6 = 276;

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

  private static Page printed(BrowserContext context, String name) {
    Page page = context.newPage();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.navigate(TheCourse.site().resolve(name).toUri().toString());
    return page;
  }

  @Test
  void onPaperThereIsNothingToClick() {
    try (BrowserContext context = browser.context(A4, ColorScheme.DARK, true)) {
      for (Path file : TheCourse.pages()) {
        Page page = printed(context, file.getFileName().toString());
        assertEquals(
            0,
            page.locator("button, .top, .turn, .anchor >> visible=true").count(),
            () -> file + ": " + page.locator("button >> visible=true").allTextContents());
        assertEquals(
            "rgb(255, 255, 255)", page.evaluate("getComputedStyle(document.body).backgroundColor"));
        page.close();
      }
    }
  }

  @Test
  void whatIsFoldedIsUnfoldedButHintsStayHidden() {
    try (BrowserContext context = browser.context(A4, ColorScheme.LIGHT, true)) {
      Page page = printed(context, "03-logarithmic.html");
      assertTrue(page.locator("details:not(.hint) > p").first().isVisible());
      assertFalse(page.locator("details.hint").first().isVisible());
    }
  }

  @Test
  void thePaperDecidesWhichDrawingIsShown() {
    for (int width : new int[] {A4, A6}) {
      try (BrowserContext context = browser.context(width, ColorScheme.LIGHT, false)) {
        Page page = printed(context, "index.html");
        assertEquals(width == A4, page.locator(".figure .wide").first().isVisible());
        assertEquals(width == A6, page.locator(".figure .narrow").first().isVisible());
      }
    }
  }

  @Test
  void aLinkToElsewhereSaysWhereItLeads() {
    try (BrowserContext context = browser.context(A4, ColorScheme.LIGHT, true)) {
      Page page = printed(context, "03-logarithmic.html");
      String after = page.evaluate(
              "getComputedStyle(document.querySelector('.text a[href^=http]'), '::after').content")
          .toString();
      assertTrue(after.contains("https://github.com/"), after);
    }
  }
}
