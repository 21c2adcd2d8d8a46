package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.course.SmallCourse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verdict links to the pages while they are served, and only then. */
class ServingTest {

  private static final String ADDRESS = "http://localhost:8033/";

  @TempDir
  Path home;

  private Serving serving;

  @BeforeEach
  void prepare() throws IOException {
    Files.createDirectories(home.resolve("target"));
    serving = Serving.of(home);
  }

  @Test
  void whatServesIsFoundUntilItEnds() {
    assertEquals(Optional.empty(), serving.address());
    serving.begin(ADDRESS);
    assertEquals(Optional.of(ADDRESS), serving.address());
    serving.end(ADDRESS);
    assertEquals(Optional.empty(), serving.address());
  }

  @Test
  void aProcessThatIsGoneServesNothing() throws Exception {
    Process gone = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
        .start();
    String began = gone.info().startInstant().map(Object::toString).orElse("unknown");
    gone.waitFor();
    Files.write(serving.note(), List.of(Long.toString(gone.pid()), began, ADDRESS));
    assertEquals(Optional.empty(), serving.address());
  }

  @Test
  void anotherProcessOfTheSameNumberServesNothing() throws IOException {
    serving.begin(ADDRESS);
    List<String> lines = Files.readAllLines(serving.note());
    Files.write(serving.note(), List.of(lines.get(0), "2001-01-01T00:00:00Z", ADDRESS));
    assertEquals(Optional.empty(), serving.address());
  }

  @Test
  void aNoteThatIsNoneCountsForNothing() throws IOException {
    for (String text : List.of("", "x", "1\n2\n3\n4", "many\nx\n" + ADDRESS, "-1\nx\ny")) {
      Files.writeString(serving.note(), text);
      assertEquals(Optional.empty(), serving.address(), text);
    }
  }

  @Test
  void theNoteOfAnotherServerStays() {
    serving.begin(ADDRESS);
    serving.begin("http://localhost:8034/");
    serving.end(ADDRESS);
    assertEquals(Optional.of("http://localhost:8034/"), serving.address());
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNoTrouble() throws IOException {
    Files.delete(home.resolve("target"));
    serving.begin(ADDRESS);
    serving.end(ADDRESS);
    assertEquals(Optional.empty(), serving.address());
  }

  @Test
  void aWrongProgramsVerdictLinksToItsFigureWhileThePagesAreServed() throws IOException {
    SmallCourse small = withFigure();
    small.body("return 7;");
    serving.begin(ADDRESS);
    assertTrue(
        check().contains("see it         " + ADDRESS + "01-twice.html#figure=staircase"), check());
  }

  @Test
  void withoutPagesTheFigureIsNamedInWords() throws IOException {
    SmallCourse small = withFigure();
    small.body("return 7;");
    assertTrue(
        check().contains("see it         figure 'staircase' of chapter 01-twice, with ./kata"),
        check());
    assertFalse(check().contains("http"), check());
  }

  @Test
  void aStubAndARightProgramHaveNothingToSee() throws IOException {
    SmallCourse small = withFigure();
    assertFalse(check().contains("see it"), check());
    small.body("if (n < 0) throw new IllegalArgumentException(); return 2 * n;");
    assertFalse(check().contains("see it"), check());
  }

  private SmallCourse withFigure() throws IOException {
    SmallCourse small = SmallCourse.in(home);
    Path catalogue = home.resolve("exercises/exercises.yaml");
    Files.writeString(
        catalogue,
        Files.readString(catalogue).replace("  hints:", "  figure: staircase\n  hints:"));
    return small;
  }

  private String check() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Kata.run(new Console(InputStream.nullInputStream(), out, out, home, Map.of()), "check");
    return printed.toString(StandardCharsets.UTF_8);
  }
}
