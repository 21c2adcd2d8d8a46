package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
