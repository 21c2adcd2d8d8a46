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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Use what stands around the text: keys, copying, the words of the glossary, progress. */
class FurnitureBrowserTest {

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
    context = browser.context(1280, ColorScheme.LIGHT, true);
    page = context.newPage();
    page.onPageError(complaints::add);
    page.navigate(address("02-exact.html"));
  }

  @AfterEach
  void nothingWasWrong() {
    context.close();
    assertEquals(List.of(), complaints);
  }

  private static String address(String name) {
    return TheCourse.site().resolve(name).toUri().toString();
  }

  private void press(String key) {
    page.keyboard().press(key);
  }

  @Test
  void arrowsAndLettersTurnThePages() {
    press("j");
    page.waitForURL("**/03-logarithmic.html");
    press("ArrowLeft");
    page.waitForURL("**/02-exact.html");
    press("k");
    page.waitForURL("**/01-offsets.html");
    press("i");
    page.waitForURL("**/index.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"form input", "form button", "summary", ".table > div", "pre", "#site-theme"})
  void noKeyTurnsThePageWhileAControlHasTheFocus(String control) {
    page.locator(control + " >> visible=true").first().focus();
    assertFalse((boolean) page.evaluate("document.activeElement === document.body"));
    for (String key : List.of("j", "k", "ArrowRight", "ArrowLeft", "/", "?", "i")) {
      press(key);
    }
    // A figure's own control may be among them: what it shows stands behind the #.
    assertTrue(page.url().matches(".*/02-exact\\.html(#figure=[^#]*)?"), page::url);
    assertEquals(0, page.locator("dialog[open]").count());
  }

  @Test
  void theKeysAreListedAndCanBeTurnedOff() {
    press("?");
    Locator keys = page.locator("dialog.keys");
    assertTrue(keys.textContent().contains("search all chapters"));
    assertEquals(List.of(), TheBrowser.axe(page));
    press("j");
    keys.locator("input").focus();
    press("Space");
    press("Escape");
    assertTrue(keys.isHidden());
    press("j");
    press("/");
    assertEquals(0, page.locator("dialog[open]").count());
    page.locator("#site-keys").click();
    keys.locator("input").check();
    press("Escape");
    page.evaluate("document.activeElement.blur()");
    press("/");
    assertTrue(page.locator("dialog.search").isVisible());
    assertTrue(page.url().endsWith("02-exact.html"), page::url);
  }

  @Test
  void codeIsCopiedWithoutItsLineNumbersAndATerminalWithoutItsOutput() {
    page.evaluate("navigator.clipboard.writeText = async text => { window.copied = text; }");
    page.locator(".numbered").first().hover();
    page.locator(".listing:has(.numbered) .copy").first().click();
    String code = page.evaluate("window.copied").toString();
    assertTrue(code.startsWith("private final ExactBuckets exact"), code);
    assertTrue(code.contains(");\n\n@Test\nvoid "), code);
    page.locator(".terminal .copy").first().focus();
    press("Enter");
    String typed = page.evaluate("window.copied").toString();
    assertTrue(typed.matches("\\./kata [^\n]*"), typed);
    assertEquals("The command is copied", page.locator(".unseen-status").textContent());
  }

  @Test
  void aHeadingAndALineOfCodeHaveAddresses() {
    page.evaluate("navigator.clipboard.writeText = async text => { window.copied = text; }");
    page.locator("h2 .anchor").first().focus();
    assertEquals(
        "1", page.evaluate("getComputedStyle(document.activeElement).opacity").toString());
    press("Enter");
    assertEquals(page.url(), page.evaluate("window.copied"));
    page.navigate(address("02-exact.html") + "#code-1-2");
    assertEquals("code-1-2", page.evaluate("document.querySelector(':target').id"));
  }

  @Test
  void aWordOfTheGlossaryIsExplainedWhereItStands() {
    Locator word = page.locator("a.term").first();
    Locator meaning = page.locator("#" + word.getAttribute("aria-describedby"));
    assertTrue(meaning.isHidden());
    word.focus();
    assertTrue(meaning.isVisible());
    assertEquals(List.of(), TheBrowser.axe(page));
    press("Escape");
    assertTrue(meaning.isHidden());
    word.hover();
    assertTrue(meaning.isVisible());
    meaning.hover();
    page.waitForTimeout(300);
    assertTrue(meaning.isVisible());
    word.click();
    page.waitForURL("**/glossary.html#*");
  }

  @Test
  void whatIsReadAndAnsweredIsKeptFromPageToPage() {
    page.locator(".progress button").click();
    page.evaluate("document.querySelector('form.quizblock')"
        + ".dispatchEvent(new CustomEvent('answered', { bubbles: true }))");
    assertTrue(page.locator(".progress span").textContent().startsWith("1 of "));
    page.navigate(address("index.html"));
    assertEquals(
        List.of("02-exact.html", "02-exact.html"),
        page.locator("a:has(.done)").evaluateAll("all => all.map(it => it.getAttribute('href'))"));
    page.navigate(address("02-exact.html"));
    assertEquals("true", page.locator(".progress button").getAttribute("aria-pressed"));
    assertEquals(1, page.locator("form .done").count());
    page.locator(".progress button").click();
    assertEquals(0, page.locator(".chapters .done").count());
  }

  @Test
  void theSkipLinkLeadsToTheText() {
    press("Tab");
    assertTrue(page.locator(".skip").isVisible());
    press("Enter");
    assertTrue(page.url().endsWith("#site-text"), page::url);
  }
}
