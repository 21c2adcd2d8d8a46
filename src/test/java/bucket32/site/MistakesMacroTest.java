package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.course.Course;
import bucket32.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Look at the page of wrong programs. */
class MistakesMacroTest {

  private static final Course COURSE = Course.at(Workshop.REAL_HOME);

  private static Document page() throws IOException {
    return Jsoup.parse(Files.readString(TheCourse.site().resolve("mistakes.html")));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".java"))
          .map(file -> file.replaceFirst("\\.java$", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyWrongProgramHasARowAndAnAnchor() throws IOException {
    Document page = page();
    int rows = 0;
    for (Exercise exercise : COURSE.exercises()) {
      for (String program : names(COURSE.misconceptions().resolve(exercise.name()))) {
        Element anchor = page.getElementById(exercise.name() + "-" + program);
        assertTrue(anchor != null, program);
        assertEquals(3, anchor.closest("tr").children().size(), program);
        rows++;
      }
    }
    assertEquals(rows, page.select("tbody tr").size());
  }

  @Test
  void aRowSaysNameBeliefQuestionFigureAndTest() throws IOException {
    Element row = page().getElementById("two-directions-sign-swapped").closest("tr");
    assertEquals("sign-swapped", row.child(0).text());
    assertEquals(
        "query - key is taken where key - query is meant. A key after the query: is key - query"
            + " above or below zero? See the figure. Seen in dmlc/gluon-nlp#1470.",
        row.child(1).text());
    assertEquals(
        "05-directions.html#figure-staircase", row.child(1).selectFirst("a").attr("href"));
    assertEquals(
        "a key before the query has the bucket of its distance", row.child(2).text());
  }

  @Test
  void twoBeliefsInOneProgramAreBothNamed() throws IOException {
    Element row =
        page().getElementById("two-directions-sign-swapped-and-no-cap").closest("tr");
    assertEquals("sign-swapped and no-cap", row.child(0).text());
  }

  @Test
  void everyOddProgramThatIsRightSaysWhy() throws IOException {
    Document page = page();
    for (Exercise exercise : COURSE.exercises()) {
      Path odd = COURSE.home().resolve("src/test/variants").resolve(exercise.name());
      for (String program : Files.isDirectory(odd) ? names(odd) : List.<String>of()) {
        Element anchor = page.getElementById(exercise.name() + "-odd-" + program);
        assertTrue(anchor != null, program);
        assertFalse(anchor.closest("dt").nextElementSibling().text().isBlank(), program);
        assertTrue(anchor.closest("details") != null, program);
      }
    }
  }

  @Test
  void noCodeOfAnyProgramIsShown() throws IOException {
    assertEquals(List.of(), page().select("pre").eachText());
  }

  @Test
  void aWrongProgramThatTheTableDoesNotHaveIsAFaultThatNamesTheCure() throws IOException {
    Workshop workshop = Workshop.empty();
    String added = "exercises/misconceptions/start/added.java";
    workshop.file(added, "/*", "belief: one", "question: two?", "figure: ruler", "*/");
    try {
      List<String> faults = workshop.chapter("mistakes::[]").faults();
      assertEquals(1, faults.size(), faults::toString);
      assertTrue(
          faults.get(0).contains("table.csv has no start added; write it anew"), faults::toString);
    } finally {
      Files.delete(workshop.home.resolve(added));
    }
  }
}
