package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @TempDir
  Path folder;

  private Path file;
  private Exercise twice;

  @BeforeEach
  void findExercise() {
    twice = SmallCourse.in(folder).exercise();
    file = folder.resolve(".progress");
  }

  @Test
  void whatIsKeptIsRead() {
    assertEquals(
        Optional.empty(),
        Marks.change(file, marks -> marks.withDone(twice, DAY).withHints(twice, 2)));
    assertEquals(new Marks(Map.of("twice", DAY), Map.of("twice", 2)), Marks.read(file));
  }

  @Test
  void theFirstDayDoneIsTheOneKept() {
    Marks marks =
        new Marks(Map.of(), Map.of()).withDone(twice, DAY).withDone(twice, DAY.plusDays(1));
    assertEquals(DAY, marks.done().get("twice"));
  }

  @Test
  void aLineThatIsNoMarkIsPassedOver() throws IOException {
    Files.writeString(
        file, "# top\nnonsense\ntwice done yesterday\ntwice hints many\ntwice hints 3\n");
    assertEquals(new Marks(Map.of(), Map.of("twice", 3)), Marks.read(file));
  }

  @Test
  void aFileThatIsNotThereHoldsNoMarks() {
    assertEquals(new Marks(Map.of(), Map.of()), Marks.read(file));
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() {
    Path nowhere = folder.resolve("no such folder").resolve(".progress");
    String why = Marks.change(nowhere, marks -> marks.withHints(twice, 1)).orElseThrow();
    assertTrue(why.startsWith("your marks cannot be kept"), why);
  }

  @Test
  void noOtherFileIsLeftBeside() throws IOException {
    Marks.change(file, marks -> marks.withHints(twice, 1));
    try (var files = Files.list(folder)) {
      assertEquals(0, files.filter(each -> each.toString().endsWith(".tmp")).count());
    }
  }

  @Test
  void ofTwoDaysTheEarlierCountsAndOfTwoCountsOfHintsTheHigher() {
    Marks one = new Marks(Map.of("a", DAY, "b", DAY), Map.of("a", 3));
    Marks other = new Marks(Map.of("b", DAY.minusDays(1), "c", DAY), Map.of("a", 1, "b", 2));
    Marks both =
        new Marks(Map.of("a", DAY, "b", DAY.minusDays(1), "c", DAY), Map.of("a", 3, "b", 2));
    assertEquals(both, one.and(other));
    assertEquals(both, other.and(one));
  }

  @Test
  void whatIsExportedIsImportedEqual() {
    Marks marks = new Marks(Map.of("twice", DAY), Map.of("twice", 2, "thrice", 1));
    Path taken = folder.resolve("taken along.txt");
    marks.export(taken);
    assertEquals(marks, Marks.imported(taken));
  }

  @Test
  void anExportOverwritesNothing() throws IOException {
    Files.writeString(file, "a letter\n");
    CourseException refused =
        assertThrows(CourseException.class, () -> new Marks(Map.of(), Map.of()).export(file));
    assertTrue(refused.getMessage().contains("is not overwritten"), refused.getMessage());
    assertEquals("a letter\n", Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nonsense", "twice done yesterday", "twice hints many", "twice hints -1", "twice"})
  void aBrokenLineIsRefusedByItsNumber(String line) throws IOException {
    Files.writeString(file, "# top\n\ntwice hints 3\n" + line + "\n");
    CourseException refused = assertThrows(CourseException.class, () -> Marks.imported(file));
    assertTrue(refused.getMessage().contains(".progress, line 4: "), refused.getMessage());
    assertTrue(refused.getMessage().contains("'" + line + "'"), refused.getMessage());
  }

  @Test
  void whatSomebodyWroteByHandStaysInTheFile() throws IOException {
    Files.writeString(file, "ask Ada about ties\ntwice hints 1\n");
    Marks.change(file, marks -> marks.withHints(twice, 2));
    assertEquals(
        List.of("ask Ada about ties", "twice hints 2"), Files.readAllLines(file).subList(1, 3));
  }
}
