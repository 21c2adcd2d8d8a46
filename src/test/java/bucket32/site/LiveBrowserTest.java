package bucket32.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keep a page open, save an exercise, and look at the page. */
class LiveBrowserTest {

  private static TheBrowser browser;

  @TempDir
  Path home;

  private final List<String> complaints = new ArrayList<>();
  private LiveCourse course;
  private BrowserContext context;

  @BeforeAll
  static void openBrowser() {
    browser = TheBrowser.open();
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void serve() throws IOException {
    course = LiveCourse.in(home);
  }

  @AfterEach
  void stop() {
    if (context != null) {
      context.close();
    }
    course.close();
    assertEquals(List.of(), complaints);
  }

  private Page open(int width, ColorScheme colours, String where) {
    if (context == null) {
      context = browser.online(width, colours);
    }
    Page page = context.newPage();
    // A broken content security policy, too, is told on the console.
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(course.url() + where);
    page.evaluate("window.opened = 'once'");
    return page;
  }

  private Page open(String where) {
    return open(1280, ColorScheme.LIGHT, where);
  }

  private static Locator state(Page page, String exercise) {
    return page.locator("#exercise-" + exercise + " .live-state");
  }

  private static Locator drawn(Page page, String what) {
    return page.locator(".figure .wide g.yours " + what);
  }

  @Test
  void aSaveChangesStateAndStaircaseOnTheOpenPage() throws IOException {
    Page page = open("03-logarithmic.html");
    assertThat(state(page, "log-buckets")).hasText(Pattern.compile("Not started"));
    assertThat(page.locator(".yours-place")).isHidden();

    course.save("LogarithmicBuckets", LiveCourse.WRONG);
    assertThat(state(page, "log-buckets")).hasText(Pattern.compile("Red: .* fail"));
    assertThat(page.locator("#exercise-log-buckets .live-lines")).containsText("ask yourself");
    assertThat(drawn(page, ".line")).hasCount(1);
    assertTrue(drawn(page, ".cross").count() > 0, "no differences are marked");
    assertThat(page.locator(".yours-said")).containsText("first at 19: yours 16, true 17");

    course.save("LogarithmicBuckets", LiveCourse.RIGHT);
    assertThat(state(page, "log-buckets")).hasText(Pattern.compile("Green: .* pass"));
    assertThat(page.locator(".yours-said")).containsText("the true one at all 112 offsets");
    assertThat(drawn(page, ".cross")).hasCount(0);
    assertEquals("once", page.evaluate("window.opened"), "the page was loaded again");
  }

  @Test
  void theTableHoldsEveryDifferenceInWords() throws IOException {
    course.save(
        "LogarithmicBuckets",
        LiveCourse.LOGARITHMIC.formatted("if (distance == 40) throw new IllegalStateException();"
            + " return distance == 100 ? 7 : new Object() { int of(long n) { return 16 + (int)"
            + " (16 * Math.log(n / 16.0) / Math.log(8)); } }.of(distance);"));
    Page page = open("03-logarithmic.html#figure=staircase&yours=1");
    Locator table = page.locator(".yours-table tbody");
    page.locator(".yours-place summary").click();
    assertThat(table).containsText("40throws IllegalStateException23");
    assertThat(table).containsText("100730");
    assertThat(table.locator("tr")).hasCount(2);
    assertThat(drawn(page, ".ring")).hasCount(1);
    assertThat(drawn(page, ".cross")).hasCount(1);
  }

  @Test
  void theWorkItemsAreThoseOfTheKernelThatWasSaved() throws IOException {
    Page page = open("12-gpu.html");
    Locator figure = page.locator("#figure-gpu-matrix");
    Locator whose = figure.locator(".items-whose");
    Locator words = figure.locator(".wide svg > desc");
    assertThat(state(page, "gpu-matrix")).hasText(Pattern.compile("Not started"));
    assertThat(whose).isHidden();
    assertThat(words).containsText("34 do nothing; 0 go wrong");

    course.saveKernel("TableMatrix", "exercises/misconceptions/gpu-matrix/no-guard.java");
    assertThat(whose).containsText("This is your kernel");
    assertThat(words).containsText("0 do nothing; 42 go wrong");

    whose.locator("button").click();
    assertThat(whose).containsText("This is the reference's kernel");
    assertThat(words).containsText("0 go wrong");
    figure.locator("input[type=range]").fill("3");
    assertThat(words).containsText("Work item (3, 0)");
    assertTrue(page.url().endsWith("#figure=gpu-matrix&item=3"), page.url());
  }

  @Test
  void theFirstPageIsAMapOfTheExercises() throws IOException {
    Page page = open("index.html");
    Locator entry = page.locator(".live-map li[data-exercise=log-buckets]");
    assertThat(page.locator(".live-map li")).hasCount(course.course.exercises().size());
    assertThat(entry).containsText("not started");
    course.save("LogarithmicBuckets", LiveCourse.RIGHT);
    assertThat(entry).containsText("green");
    course.save("LogarithmicBuckets", LiveCourse.WRONG);
    assertThat(entry).containsText("red");
    entry.locator("a").click();
    assertThat(state(page, "log-buckets")).containsText("Red");
  }

  @Test
  void aLinkOfAVerdictOpensItsFigureWithTheLearnersAnswers() throws IOException {
    course.save("LogarithmicBuckets", LiveCourse.RIGHT);
    Page elsewhere = open("03-logarithmic.html");
    assertThat(state(elsewhere, "log-buckets")).containsText("Green");
    assertThat(drawn(elsewhere, ".line")).hasCount(0);

    Page page = open("03-logarithmic.html#figure=staircase&yours=1");
    assertThat(drawn(page, ".line")).hasCount(1);
    assertThat(page.locator("#figure-staircase")).isFocused();
    assertThat(page.locator("#figure-staircase")).isInViewport();
    page.locator(".yours-choice button").click();
    assertThat(drawn(page, ".line")).hasCount(0);
  }

  /** The answers were asked with T5's numbers: over other stairs they would say nothing. */
  @Test
  void theLearnersLineGoesWithAWordWhileTheFigureShowsOtherNumbers() throws IOException {
    course.save("LogarithmicBuckets", LiveCourse.WRONG);
    Page page = open("03-logarithmic.html#figure=staircase&buckets=16");
    assertThat(page.locator(".yours-away")).isVisible();
    assertThat(drawn(page, ".line")).hasCount(0);
    assertThat(page.locator(".yours-said")).isHidden();

    Locator figure = page.locator("#figure-staircase");
    figure.locator("[name=buckets]").fill("32");
    assertThat(drawn(page, ".line")).hasCount(1);
    assertThat(page.locator(".yours-away")).isHidden();
    assertThat(page.locator(".yours-said")).isVisible();

    figure.locator("[name=offset]").focus();
    page.keyboard().press("ArrowLeft");
    assertThat(figure.locator(".wide svg > desc")).containsText("offset 112:");
    assertThat(drawn(page, ".line")).hasCount(1);
    figure.locator("[name=max_distance]").fill("64");
    assertThat(page.locator(".yours-away")).isVisible();
    assertThat(drawn(page, ".line")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({
    "exact-buckets, ExactBuckets, 02-exact, counts-from-one, .hollow",
    "final-bucket, FinalBucket, 04-final, starts-at-max-distance, .hollow",
    "final-start, FinalBucket, 04-final, starts-at-max-distance, .hollow",
  })
  void everyFigureDrawsItsWrongProgram(
      String exercise, String className, String chapter, String wrong, String shape)
      throws IOException {
    Page page = open(chapter + ".html");
    course.saveFrom(className, "exercises/misconceptions/" + exercise + "/" + wrong + ".java");
    assertThat(state(page, exercise)).containsText("Red");
    page.locator(".yours-choice button[data-exercise=" + exercise + "][aria-pressed=true]")
        .waitFor();
    assertTrue(drawn(page, shape).count() > 0, "nothing of the learner's is drawn");
    assertTrue(drawn(page, ".cross").count() > 0, "no difference is marked");
    assertTrue(
        page.locator(".figure .narrow g.yours .cross").count() > 0, "nothing on a narrow page");
  }

  @Test
  void bothSidesOfAnEncodersQueryAreDrawn() throws IOException {
    Page page = open("05-directions.html");
    course.save("BucketScheme", """
        public record BucketScheme(int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {
          public static BucketScheme t5(int numBuckets, int maxDistance, Direction direction) {
            throw new UnsupportedOperationException("BucketScheme.t5 is yours to build");
          }
          public int bucket(long relativePosition) {
            long distance = RelativePosition.distance(relativePosition, direction);
            return exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
          }
        }
        """);
    assertThat(state(page, "two-directions")).containsText("Red");
    assertThat(state(page, "t5-scheme")).containsText("Not started");
    assertThat(page.locator(".yours-said")).containsText("at 256 of the 513 offsets");
    assertThat(page.locator(".yours-said")).containsText("first at \u2212256: yours 15, true 31");
  }

  @Test
  void whatAProgramSaysIsTextAndNeverMarkup() throws IOException {
    Page page = open("03-logarithmic.html");
    course.save(
        "LogarithmicBuckets",
        LiveCourse.LOGARITHMIC.formatted("throw new IllegalStateException("
            + "\"</script><img src=x onerror=document.title='owned'><b>bold</b>\");"));
    assertThat(page.locator("#exercise-log-buckets .live-lines"))
        .containsText("<img src=x onerror=document.title='owned'><b>bold</b>");
    assertEquals(
        0, page.locator(".live img, .live b, .live script, .yours-place img").count());
    assertTrue(!page.title().equals("owned"), page.title());
  }

  @Test
  void everyPageDoesItsWorkUnderTheServersPolicy() {
    for (Path file : TheCourse.pages()) {
      Page page = open(file.getFileName().toString());
      assertThat(page.locator("html[data-live=yes]")).hasCount(1);
      page.locator("#site-theme").click();
      for (Locator button : page.locator(".quizblock .buttons button:visible").all()) {
        button.click();
      }
      page.close();
    }
  }

  @Test
  void whenTheServerEndsThePageSaysSoAndComesBackWithIt() throws IOException {
    Page page = open("03-logarithmic.html");
    assertThat(state(page, "log-buckets")).containsText("Not started");
    course.stopServing();
    assertThat(page.locator(".live-lost")).isVisible();
    course.serveAgain();
    assertThat(page.locator(".live-lost")).hasCount(0);
    // The browser itself notes each try on the console.
    complaints.removeIf(line -> line.contains("net::ERR_"));
  }

  @ParameterizedTest
  @CsvSource({"360, LIGHT", "360, DARK", "1280, LIGHT", "1280, DARK"})
  void aPageWithVerdictsFitsAndIsAccessible(int width, ColorScheme colours) throws IOException {
    course.save("LogarithmicBuckets", LiveCourse.WRONG);
    course.saveFrom(
        "FinalBucket", "exercises/misconceptions/final-bucket/starts-at-max-distance.java");
    course.saveFrom("ExactBuckets", "exercises/misconceptions/exact-buckets/counts-from-one.java");
    List<String> found = new ArrayList<>();
    for (String where : List.of(
        "index.html",
        "02-exact.html#figure=intervals&yours=1",
        "03-logarithmic.html#figure=staircase&yours=1",
        "04-final.html#figure=final&yours=1")) {
      Page page = open(width, colours, where);
      assertThat(page.locator(where.startsWith("index") ? ".live-map .red" : ".drawn")
              .first())
          .isVisible();
      page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
      TheBrowser.tooWide(page).forEach(wide -> found.add(where + " too wide: " + wide));
      List<String> quiet = List.copyOf(complaints);
      TheBrowser.axe(page, ".exercise", ".figure", ".chapter-list")
          .forEach(one -> found.add(where + " " + one));
      complaints.retainAll(quiet); // axe logs lines of its own
      page.close();
    }
    assertEquals(List.of(), found);
  }
}
