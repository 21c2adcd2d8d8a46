package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.oracle.Kind;
import bucket32.oracle.Part;
import bucket32.oracle.Part.Choice;
import bucket32.oracle.Posed;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answer the questions of the course's pages with the keyboard alone. */
class QuizBrowserTest {

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
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void everyQuestionIsAnsweredByKeyboardWronglyAndThenRight(ColorScheme colours)
      throws IOException {
    List<String> complaints = new ArrayList<>();
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    try (BrowserContext context = browser.context(360, colours, true)) {
      for (Path file : TheCourse.pages()) {
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.navigate(file.toUri().toString());
        for (Posed posed : QuizFormTest.questions()) {
          Locator form = page.locator("form#quiz-" + posed.id());
          if (form.count() > 0) {
            kinds.add(posed.kind());
            if (posed.kind() == Kind.RATIONALE) {
              compare(page, form, posed);
            } else {
              wronglyThenRight(page, form, posed);
            }
          }
        }
        complaints.addAll(TheBrowser.axe(page));
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"), file::toString);
        page.close();
      }
    }
    assertEquals(List.of(), complaints);
    assertEquals(EnumSet.allOf(Kind.class), kinds);
  }

  @Test
  void nothingIsJudgedBeforeSomethingIsAnswered() {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      page.navigate(TheCourse.site().resolve("04-final.html").toUri().toString());
      Locator form = page.locator("#quiz-final-starts");
      form.locator("button").first().focus();
      page.keyboard().press("Enter");
      assertEquals("", form.locator(".verdict").textContent());
      assertEquals("quiz-final-starts-0", page.evaluate("document.activeElement.name"));
    }
  }

  @Test
  void withoutScriptsAQuestionSaysHowItIsAskedInTheTerminal() {
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, false)) {
      Page page = context.newPage();
      page.navigate(TheCourse.site().resolve("04-final.html").toUri().toString());
      Locator form = page.locator("#quiz-final-starts");
      assertTrue(form.locator("legend").isVisible());
      assertTrue(form.locator(".unscripted").textContent().endsWith("./kata quiz ask 04-final"));
      assertTrue(form.locator(".unscripted").isVisible());
      assertFalse(form.locator("button").first().isVisible());
      String address = page.url();
      form.locator("input").focus();
      page.keyboard().type("113");
      page.keyboard().press("Enter");
      assertEquals(address, page.url());
    }
  }

  private static void wronglyThenRight(Page page, Locator form, Posed posed) {
    List<String> told = new ArrayList<>();
    List<List<String>> wrong =
        posed.parts().stream().map(part -> wrong(part, told)).toList();
    answer(page, form, wrong);
    said(form, posed, "Not right");
    told.forEach(because -> said(form, posed, because));
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    said(form, posed, "The answer: " + posed.key());
    said(form, posed, posed.feedback());

    answer(page, form, posed.parts().stream().map(QuizBrowserTest::right).toList());
    String verdict = said(form, posed, posed.feedback());
    assertTrue(verdict.startsWith("Right"), () -> posed.id() + ": " + verdict);
    assertTrue(form.locator("button").last().isHidden());
  }

  private static void compare(Page page, Locator form, Posed posed) {
    answer(page, form, List.of(List.of("Because.")));
    said(form, posed, "nothing here grades it");
    Part.Essay essay = (Part.Essay) posed.parts().get(0);
    String rubric = form.locator(".rubric").textContent();
    essay.points().forEach(point -> assertTrue(rubric.contains(point), point));
    essay.samples().forEach(sample -> assertTrue(rubric.contains(sample.text()), sample.text()));
    page.keyboard().press("Tab");
    page.keyboard().press("Space");
    assertEquals(
        "By your own judgement: 1 of " + essay.points().size() + " points.",
        form.locator(".tally").textContent());
  }

  private static String said(Locator form, Posed posed, String text) {
    String verdict = form.locator(".verdict").textContent().replaceAll("\\s+", " ");
    assertTrue(verdict.contains(text.replace("`", "")), () -> posed.id() + ": " + verdict);
    return verdict;
  }

  /** Answer each part, and press Enter on the button. */
  private static void answer(Page page, Locator form, List<List<String>> answers) {
    form.locator("input, select, textarea").first().focus();
    for (int part = 0; part < answers.size(); part++) {
      Locator place = form.locator(".part").nth(part);
      List<String> given = answers.get(part);
      if (place.locator("[type=checkbox]").count() > 0) {
        tick(page, place.locator("[type=checkbox]"), given);
      } else if (place.locator("textarea, [type=number]").count() > 0) {
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(given.get(0));
        page.keyboard().press("Tab");
      } else {
        choose(page, given.get(0));
      }
    }
    assertEquals("BUTTON", page.evaluate("document.activeElement.tagName"));
    page.keyboard().press("Enter");
  }

  private static void tick(Page page, Locator boxes, List<String> given) {
    for (int box = 0; box < boxes.count(); box++) {
      if (boxes.nth(box).isChecked() != given.contains(Integer.toString(box))) {
        page.keyboard().press("Space");
      }
      page.keyboard().press("Tab");
    }
  }

  /** Choose in a list or among radio buttons. */
  private static void choose(Page page, String value) {
    String focused = "document.activeElement";
    page.keyboard().press(page.evaluate(focused + ".tagName").equals("SELECT") ? "Home" : "Space");
    for (int step = 0; step < 20 && !page.evaluate(focused + ".value").equals(value); step++) {
      page.keyboard().press("ArrowDown");
    }
    page.keyboard().press("Tab");
  }

  /** Return an answer that is not right, and add what it tells. */
  private static List<String> wrong(Part part, List<String> told) {
    if (part instanceof Part.Entry entry) {
      entry.slips().stream().findFirst().map(Choice::because).ifPresent(told::add);
      return List.of(
          entry.slips().isEmpty()
              ? Long.toString(entry.first() - 1)
              : entry.slips().get(0).text());
    }
    Part.Pick pick = (Part.Pick) part;
    List<Integer> wrong = IntStream.range(0, pick.choices().size())
        .filter(index -> !pick.choices().get(index).right())
        .limit(pick.several() ? Long.MAX_VALUE : 1)
        .boxed()
        .toList();
    for (int index = 0; index < pick.choices().size(); index++) {
      Choice choice = pick.choices().get(index);
      boolean picked = wrong.contains(index);
      if (!choice.because().isEmpty() && (picked || pick.several())) {
        String judged = picked ? "You picked " : "You left out ";
        told.add((pick.several() ? judged : "") + choice.text() + ": " + choice.because());
      }
    }
    return wrong.stream().map(Object::toString).toList();
  }

  private static List<String> right(Part part) {
    if (part instanceof Part.Entry entry) {
      return List.of(Long.toString(entry.first()));
    }
    List<Choice> choices = ((Part.Pick) part).choices();
    return IntStream.range(0, choices.size())
        .filter(index -> choices.get(index).right())
        .mapToObj(Integer::toString)
        .toList();
  }
}
