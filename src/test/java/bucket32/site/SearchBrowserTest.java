package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Search the course from a page opened from its file, on a small screen, by keyboard. */
class SearchBrowserTest {

  private static TheBrowser browser;

  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

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

  @BeforeEach
  void openAPage() {
    context = browser.context(360, ColorScheme.DARK, true);
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onRequest(request -> {
      if (!request.url().startsWith("file://")) {
        complaints.add(request.url());
      }
    });
    page.navigate(TheCourse.site().resolve("index.html").toUri().toString());
  }

  @AfterEach
  void nothingWasWrong() {
    context.close();
    assertEquals(List.of(), complaints);
  }

  private Locator search(String words) {
    page.locator("#site-search").focus();
    page.keyboard().press("Enter");
    page.locator(".search .count", new Page.LocatorOptions().setHasText("Type a word"))
        .waitFor();
    page.keyboard().type(words);
    return page.locator("[role=option]");
  }

  @Test
  void theWordsAreFoundWithChapterHeadingAndMarks() {
    Locator found = search("dead bucket");
    String best = found.first().textContent();
    assertTrue(best.contains("5 Two directions"), best);
    assertTrue(found.first().locator("mark").count() >= 2, best);
    String count = page.locator(".search .count").textContent();
    assertTrue(count.matches("[0-9]+ places?.*"), count);
  }

  @Test
  void theBeginningOfAWordIsEnoughAndOtherFormsOfItAreFound() {
    assertTrue(search("logarithmi").first().isVisible());
    page.keyboard().press("Control+A");
    page.keyboard().type("halving");
    String text = page.locator("[role=option]").first().textContent();
    assertTrue(text.matches("(?is).*\\bhal(f|v).*"), text);
  }

  @Test
  void arrowsChooseAndEnterOpensThePlace() {
    Locator found = search("softmax overflow bias");
    assertEquals(0, found.count());
    assertEquals("Nothing found.", page.locator(".search .count").textContent());
    page.keyboard().press("Control+A");
    page.keyboard().type("bias");
    page.keyboard().press("ArrowDown");
    assertEquals("true", found.nth(1).getAttribute("aria-selected"));
    assertEquals(
        found.nth(1).getAttribute("id"),
        page.locator(".search input").getAttribute("aria-activedescendant"));
    String place = found.nth(1).getAttribute("data-place");
    page.keyboard().press("Enter");
    page.waitForURL("**/" + place);
  }

  @Test
  void escapeLeavesTheSearchWhereItBegan() {
    search("bias");
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
    assertFalse(page.locator(".search").isVisible());
    assertEquals("site-search", page.evaluate("document.activeElement.id"));
  }

  @Test
  void theDialogFitsAndIsAccessible() {
    search("distance");
    assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
    assertEquals(List.of(), TheBrowser.axe(page));
  }
}
