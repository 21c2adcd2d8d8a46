package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner's file is never lost. */
class ResetTest {

  @TempDir
  Path folder;

  private SmallCourse small;

  @BeforeEach
  void openCourse() {
    small = SmallCourse.in(folder);
  }

  private Reset reset() {
    return Reset.of(small.course(), small.exercise());
  }

  @Test
  void theStubIsBackAndTheLearnersFileIsKept() throws IOException {
    small.body("return 7;");
    String mine = Files.readString(small.file());
    Path kept = reset().kept().orElseThrow();
    assertEquals(mine, Files.readString(kept));
    assertTrue(small.course().isPristine(small.exercise()));
  }

  @Test
  void aSecondResetKeepsBoth() throws IOException {
    small.body("return 7;");
    Path first = reset().kept().orElseThrow();
    small.body("return 8;");
    Path second = reset().kept().orElseThrow();
    assertTrue(Files.readString(first).contains("return 7;"));
    assertTrue(Files.readString(second).contains("return 8;"));
  }

  @Test
  void aStubIsLeftAlone() {
    assertEquals(new Reset(false, Optional.empty()), reset());
    assertFalse(Files.exists(folder.resolve("exercises/kept")));
  }

  @Test
  void aStubWithOtherLineEndsIsStillTheStub() throws IOException {
    Files.writeString(small.file(), Files.readString(small.file()).replace("\n", "\r\n"));
    assertFalse(reset().changed());
  }

  @Test
  void aFileThatIsGoneComesBack() throws IOException {
    Files.delete(small.file());
    assertEquals(new Reset(true, Optional.empty()), reset());
    assertTrue(small.course().isPristine(small.exercise()));
  }

  @Test
  void whereTheStubIsMissingNothingIsTouched() throws IOException {
    small.body("return 7;");
    Files.delete(small.course().stubs().resolve("bucket32/core/Twice.java"));
    assertThrows(CourseException.class, this::reset);
    assertTrue(Files.readString(small.file()).contains("return 7;"));
  }

  @Test
  void whereNothingCanBeKeptNothingIsTouched() throws IOException {
    small.body("return 7;");
    Files.writeString(folder.resolve("exercises/kept"), "a file, no folder");
    assertThrows(CourseException.class, this::reset);
    assertTrue(Files.readString(small.file()).contains("return 7;"));
  }
}
