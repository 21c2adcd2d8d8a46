package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bucket32.course.Verdict.Kind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed worker leaves behind is nobody's but the tool's to clear away. */
class WorkerFolderTest {

  @TempDir
  Path home;

  @Test
  void whatAKilledProgramLeftInItsTemporaryFolderIsDeleted()
      throws IOException, InterruptedException {
    SmallCourse small = SmallCourse.in(home);
    Path note = home.resolve("note");
    small.program("""
        import java.nio.file.*;
        public class Twice { public int of(int n) {
          try {
            Path left = Files.createTempFile("left", "");
            Files.writeString(Path.of("%s"), left.toString());
          } catch (java.io.IOException broken) { return 0; }
          Runtime.getRuntime().halt(1);
          return 2 * n;
        } }
        """.formatted(note.toString().replace(File.separatorChar, '/')));
    try (Judge judge = new Judge(small.course())) {
      assertEquals(Kind.EXIT, judge.judge(small.course().exercises().get(0)).kind());
    }
    Path left = Path.of(Files.readString(note));
    for (int tries = 0; tries < 200 && Files.exists(left.getParent()); tries++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertFalse(Files.exists(left.getParent()), left::toString);
  }
}
