package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.web.Engine;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ask the playground and the check of quiz answers, with the keyboard alone. */
class AskBrowserTest {

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
  @CsvSource({"360, LIGHT", "1280, DARK"})
  void thePlaygroundAnswersWhatIsTyped(int width, ColorScheme colours) {
    try (BrowserContext context = browser.context(width, colours, true)) {
      Page page = open(context, "playground.html");
      type(page, "buckets", "8");
      type(page, "max_distance", "64");
      type(page, "values", "-3 31\n32");
      said(page, "3 values in 3 buckets");
      assertEquals(
          List.of(
              "\u22123",
              "0",
              "exact",
              "why",
              "31",
              "6",
              "logarithmic",
              "why",
              "32",
              "7",
              "final",
              "why"),
          page.locator("[data-result=placed] td").allTextContents());
      page.locator("[data-result=placed] button").nth(1).focus();
      page.keyboard().press("Enter");
      assertEquals(
          List.of(Engine.proof(new String[] {"buckets", "8", "max_distance", "64"}, "31")),
          page.locator("[data-result=proof] li").allTextContents());
      type(page, "bucket", "6");
      page.waitForCondition(() -> page.locator("[data-result=inverse] td").count() == 5);
      assertEquals(
          List.of("6", "logarithmic", "16", "31", "16"),
          page.locator("[data-result=inverse] td").allTextContents());
      assertEquals(8, page.locator("[data-result=intervals] tbody tr").count());
      assertEquals(List.of(), TheBrowser.axe(page));
      assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }
  }

  @Test
  void aModelFillsInItsNumbers() {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
      Page page = open(context, "playground.html");
      page.locator("[name=model]").focus();
      page.keyboard().type("wavlm");
      page.waitForCondition(
          () -> page.url().contains("buckets=320&max_distance=800&direction=bidir"));
      assertEquals(320, page.locator("[data-result=intervals] tbody tr").count());
    }
  }

  @ParameterizedTest
  @CsvSource({"360, DARK", "1280, LIGHT"})
  void aQuizAnswerIsCheckedUnderEveryReading(int width, ColorScheme colours) {
    try (BrowserContext context = browser.context(width, colours, true)) {
      Page page = open(context, "quiz-answer.html");
      type(page, "values", "\"(140, 0)\" 5,130\n130,5; 120,5");
      said(page, "3 of 4 pairs land there under one reading at least");
      assertEquals(
          List.of("query", "key", "offset", "t5", "book", "course", "prose"),
          page.locator("[data-result=placed] th").allTextContents());
      assertEquals(
          List.of("120", "5", "115", "31 lands", "32", "31 lands", "31 lands"),
          page.locator("[data-result=placed] tr:last-child td").allTextContents());
      String[] asked = {"asks", "ordinal", "number", "32"};
      assertEquals(
          List.of(Engine.notes(asked, "140,0 5,130 130,5 120,5")),
          page.locator("[data-result=notes] p").allTextContents());
      assertEquals(List.of(), TheBrowser.axe(page));
      assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }
  }

  @Test
  void whatIsAskedComesBackFromTheAddress() {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
      Page page = open(context, "quiz-answer.html");
      page.locator("[name=asks]").selectOption("final");
      type(page, "max_distance", "1024");
      type(page, "values", "(900, 5); 800,5");
      said(page, "2 of 2 pairs land there under one reading at least");
      page.waitForCondition(() -> page.url().contains("values="));
      Page again = context.newPage();
      again.navigate(page.url());
      assertEquals("(900, 5); 800,5", again.locator("[name=values]").inputValue());
      assertEquals(
          page.locator("[data-result=placed]").innerHTML(),
          again.locator("[data-result=placed]").innerHTML());
    }
  }

  @Test
  void whatMakesNoSenseIsRefusedInWords() {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
      Page page = open(context, "playground.html");
      type(page, "values", "12\nabc");
      said(page, "line 2: 'abc' is not an offset; give an integer or QUERY,KEY");
      assertEquals(0, page.locator("[data-result] td").count());
      assertTrue(page.locator("[data-does=save]").isDisabled());
      type(page, "values", "12");
      type(page, "max_distance", "3");
      said(page, "max_distance must be greater than max_exact 16, but was 3; use 17 or more");
      assertEquals(List.of(), TheBrowser.axe(page));
    }
  }

  @Test
  void theAnswersAreSavedAsTheCommandLineWritesThem() throws IOException {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
      Page page = open(context, "playground.html");
      type(page, "values", "(5, 2) (140, 5)");
      said(page, "2 values in 2 buckets");
      page.locator("[data-does=save]").focus();
      Download saved = page.waitForDownload(() -> page.keyboard().press("Enter"));
      assertEquals("buckets.csv", saved.suggestedFilename());
      assertEquals(
          List.of("query,key,offset,bucket", "5,2,3,3", "140,5,135,31"),
          Files.readAllLines(saved.path()));
    }
  }

  @Test
  void nothingIsAskedOfTheNetwork() {
    List<String> asked = new ArrayList<>();
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
      context.onRequest(request -> asked.add(request.url()));
      Page page = open(context, "quiz-answer.html");
      type(page, "values", "9,1");
      said(page, "0 of 1 pair lands there under one reading at least");
    }
    assertTrue(
        asked.size() > 3 && asked.stream().allMatch(url -> url.startsWith("file:")), "" + asked);
  }

  @Test
  void withoutScriptsThePageNamesTheTerminal() {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, false)) {
      for (String name : List.of("playground.html", "quiz-answer.html")) {
        Page page = open(context, name);
        assertFalse(page.locator("form.ask-engine").isVisible());
        assertTrue(page.locator(".unscripted").isVisible());
        assertTrue(page.locator(".terminal").first().textContent().contains("31"));
      }
    }
  }

  private static Page open(BrowserContext context, String name) {
    Page page = context.newPage();
    page.navigate(TheCourse.site().resolve(name).toUri().toString());
    return page;
  }

  /** Replace what a control holds, key by key. */
  private static void type(Page page, String control, String text) {
    Locator place = page.locator("form.ask-engine [name=" + control + "]");
    place.focus();
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
  }

  private static void said(Page page, String words) {
    Locator status = page.locator("form .status");
    page.waitForCondition(() -> status.textContent().equals(words));
  }
}
