package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.web.Figure;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Change the figures of the course's pages, with the keyboard and with the pointer. */
class FiguresBrowserTest {

  private static final String DESCRIPTION = ".wide svg > desc";

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
  @CsvSource({"360, DARK", "1280, LIGHT"})
  void everyFigureIsChangedByKeyboardAndComesBackFromItsAddress(int width, ColorScheme colours) {
    List<String> complaints = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    try (BrowserContext context = browser.context(width, colours, true)) {
      for (Path file : TheCourse.pages()) {
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.navigate(file.toUri().toString());
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        for (Locator figure : page.locator("figure[data-engine=figures]").all()) {
          seen.add(figure.getAttribute("data-figure"));
          changeAndComeBack(page, figure, context, complaints);
        }
        assertEquals(
            true,
            page.evaluate("document.documentElement.scrollWidth <= innerWidth"),
            file::toString);
        if (page.locator("figure[data-engine=figures]").count() > 0) {
          complaints.addAll(TheBrowser.axe(page));
        }
        page.close();
      }
    }
    assertEquals(List.of(), complaints);
    assertEquals(new TreeSet<>(Figure.NAMES), seen);
  }

  @Test
  void aPointerOnATokenMakesItTheQuery() {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
      Page page = open(context, "01-offsets.html");
      Locator figure = page.locator("#figure-ruler");
      figure.locator(".wide [data-to='9']").hover();
      awaitChange(figure.locator("output"), "5");
      assertEquals("9", figure.locator("[name=query]").inputValue());
      assertTrue(figure.locator(".wide svg > title").textContent().endsWith("position 9"));
      assertTrue(page.url().endsWith("#figure=ruler&query=9"), page.url());
    }
  }

  /** The scale is logarithmic, and near its far end an offset is about a pixel wide. */
  @ParameterizedTest
  @CsvSource({
    "03-logarithmic.html, staircase, 113",
    "03-logarithmic.html, staircase, 2",
    "05-directions.html, staircase, -40",
    "04-final.html, final, 127",
  })
  void aPointerOnAnAxisMovesTheCursorThere(String where, String name, int offset) {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
      Page page = open(context, where);
      Locator figure = page.locator("#figure-" + name);
      Locator axis = figure.locator(".wide [data-scale]");
      axis.scrollIntoViewIfNeeded();
      // Ask the drawing itself where that offset is: with the cursor there, its line says so.
      page.evaluate("address => location.hash = address", "#figure=" + name + "&offset=" + offset);
      awaitText(figure.locator("output").first(), Integer.toString(offset));
      BoundingBox line = figure.locator(".wide .cursor").boundingBox();
      page.evaluate("address => location.hash = address", "#figure=" + name + "&offset=100");
      awaitText(figure.locator("output").first(), "100");
      page.mouse().move(line.x + line.width / 2, line.y + line.height / 2);
      awaitText(figure.locator("output").first(), Integer.toString(offset));
      assertTrue(figure
          .locator(DESCRIPTION)
          .textContent()
          .toLowerCase(Locale.ROOT)
          .contains("offset " + Integer.toString(offset).replace('-', '\u2212') + ":"));
    }
  }

  @Test
  void aSliderTakesTheBoundsOfTheOtherSettings() {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
      Page page = open(context, "03-logarithmic.html#figure=staircase&max_distance=512&offset=900");
      Locator figure = page.locator("#figure-staircase");
      assertEquals("900", figure.locator("[name=offset]").inputValue());
      assertEquals("1024", figure.locator("[name=offset]").getAttribute("max"));
      assertTrue(figure.locator(DESCRIPTION).textContent().startsWith("offset 900: bucket 31"));
      figure.locator("[name=max_distance]").fill("64");
      awaitText(figure.locator("output").first(), "128");
    }
  }

  @Test
  void readingsAreLaidOverTheStairsAndKeptInTheAddress() {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
      Page page = open(context, "03-logarithmic.html");
      Locator figure = page.locator("#figure-staircase");
      figure.locator("[name=beside]").selectOption("all");
      figure.locator(".wide path.layer").nth(2).waitFor();
      assertEquals(3, figure.locator(".wide path.layer").count());
      assertTrue(page.url().endsWith("#figure=staircase&beside=all"), page.url());
    }
  }

  @Test
  void aFigureInAFoldOpensWhenTheAddressNamesIt() {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
      Page page = open(context, "03-logarithmic.html#figure=drift&buckets=8&max_distance=64");
      Locator figure = page.locator("#figure-drift");
      assertTrue(figure.locator("svg").first().isVisible());
      assertEquals("8", figure.locator("[name=buckets]").inputValue());
      assertTrue(figure.locator(".wide svg > desc").textContent().contains("of this browser"));
    }
  }

  @Test
  void withoutScriptsAFigureIsAPictureWithATable() {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, false)) {
      Page page = open(context, "01-offsets.html");
      Locator figure = page.locator("#figure-matrix");
      assertTrue(figure.locator(".wide svg").isVisible());
      assertFalse(figure.locator("form").isVisible());
      figure.locator("summary").click();
      assertTrue(figure.locator("table").isVisible());
    }
  }

  @Test
  void onPaperAFigureHasNoControls() {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
      Page page = open(context, "01-offsets.html");
      assertTrue(page.locator("#figure-ruler form").isVisible());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertFalse(page.locator("#figure-ruler form").isVisible());
      assertTrue(page.locator("#figure-ruler .wide svg").isVisible());
    }
  }

  private static void changeAndComeBack(
      Page page, Locator figure, BrowserContext context, List<String> complaints) {
    String id = figure.getAttribute("id");
    String begun = figure.locator(DESCRIPTION).textContent();
    Locator slider = figure.locator("input[type=range]").first();
    slider.focus();
    page.keyboard().press("ArrowLeft");
    awaitChange(figure.locator(DESCRIPTION), begun);
    String changed = figure.locator(DESCRIPTION).textContent();
    assertEquals(changed, figure.locator(".status").textContent(), id);
    assertEquals(changed, figure.locator(".narrow svg > desc").textContent(), id);
    assertFalse(figure.locator("table th").first().textContent().isEmpty(), id);
    String address = page.url();
    assertTrue(address.contains("#figure=" + id.replace("figure-", "")), address);
    Page again = context.newPage();
    again.onPageError(complaints::add);
    again.navigate(address);
    Locator restored = again.locator("#" + id);
    assertEquals(changed, restored.locator(DESCRIPTION).textContent(), address);
    assertEquals(
        slider.inputValue(), restored.locator("input[type=range]").first().inputValue(), address);
    again.close();
  }

  private static Page open(BrowserContext context, String page) {
    Page opened = context.newPage();
    opened.navigate(TheCourse.site().toUri() + page);
    return opened;
  }

  private static void awaitText(Locator place, String text) {
    place
        .page()
        .waitForCondition(
            () -> place.textContent().strip().replace('\u2212', '-').equals(text));
  }

  private static void awaitChange(Locator place, String from) {
    place.page().waitForCondition(() -> !place.textContent().strip().equals(from.strip()));
  }
}
