package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.course.Verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edit under the loop's eyes as editors and learners do. */
class LoopTest {

  private static final String RIGHT =
      "if (n < 0) throw new IllegalArgumentException(); return 2 * n;";

  @TempDir
  Path folder;

  private final BlockingQueue<Verdict> verdicts = new LinkedBlockingQueue<>();
  private SmallCourse small;
  private Loop watching;
  private Thread loop;

  @BeforeEach
  void watch() throws InterruptedException {
    small = SmallCourse.in(folder);
    Loop.Listener listener = new Loop.Listener() {
      @Override
      public void onVerdict(Verdict verdict) {
        verdicts.add(verdict);
      }

      @Override
      public void onTrouble(String message) {}
    };
    Course course = small.course();
    watching = new Loop(course, course.exercises(), listener);
    loop = new Thread(watching::run, "loop");
    loop.start();
    assertEquals(Kind.FAIL, next());
  }

  @AfterEach
  void end() throws InterruptedException {
    loop.interrupt();
    loop.join(20_000);
    assertEquals(Thread.State.TERMINATED, loop.getState());
  }

  private Kind next() throws InterruptedException {
    Verdict verdict = verdicts.poll(60, TimeUnit.SECONDS);
    assertNotNull(verdict, "a verdict came");
    return verdict.kind();
  }

  @Test
  void eachSaveBringsItsVerdict() throws InterruptedException {
    small.body(RIGHT);
    assertEquals(Kind.PASS, next());
    small.body("return 7;");
    assertEquals(Kind.FAIL, next());
    small.body("return 7");
    assertEquals(Kind.COMPILE_ERROR, next());
    small.body(RIGHT);
    assertEquals(Kind.PASS, next());
  }

  @Test
  void theLoopGoesOnAfterAHangAndAnExit() throws InterruptedException {
    small.body("while (true) { }");
    assertEquals(Kind.HANG, next());
    small.body("System.exit(0); return 0;");
    assertEquals(Kind.EXIT, next());
    small.body(RIGHT);
    assertEquals(Kind.PASS, next());
  }

  @Test
  void aDeletedFileIsMissingAndComesBack() throws InterruptedException, IOException {
    Files.delete(small.file());
    assertEquals(Kind.MISSING, next());
    small.body(RIGHT);
    assertEquals(Kind.PASS, next());
  }

  @Test
  void aFileReplacedByAnotherIsJudged() throws InterruptedException, IOException {
    Path fresh = small.file().resolveSibling("Twice.java.swp");
    Files.writeString(
        fresh,
        "package bucket32.core; public class Twice { public int of(int n) { " + RIGHT + " } }");
    Files.move(fresh, small.file(), StandardCopyOption.REPLACE_EXISTING);
    assertEquals(Kind.PASS, next());
  }

  @Test
  void aFileEmptyForAMomentIsNotJudgedEmpty() throws InterruptedException, IOException {
    Files.writeString(small.file(), "");
    TimeUnit.MILLISECONDS.sleep(70);
    small.body(RIGHT);
    assertEquals(Kind.PASS, next());
  }

  @Test
  void aFileSavedUnchangedBringsNothing() throws InterruptedException, IOException {
    Files.write(small.file(), Files.readAllBytes(small.file()));
    assertNull(verdicts.poll(2, TimeUnit.SECONDS));
  }

  @Test
  void anExerciseIsJudgedAgainWhenAskedThoughNothingChanged() throws InterruptedException {
    watching.judgeAgain(small.exercise());
    assertEquals(Kind.FAIL, next());
  }

  @Test
  void judgingAgainRunsTheProgramAnew() throws InterruptedException, IOException {
    Path run = folder.resolve("run");
    small.body("try { java.nio.file.Files.createFile(java.nio.file.Path.of(\"" + run
        + "\")); } catch (java.io.IOException e) { } " + RIGHT);
    assertEquals(Kind.PASS, next());
    Files.delete(run);
    watching.judgeAgain(small.exercise());
    assertEquals(Kind.PASS, next());
    assertTrue(Files.exists(run));
  }

  @Test
  void theLastOfManySavesIsTheOneJudged() throws InterruptedException {
    for (int save = 0; save < 20; save++) {
      small.body("return " + save + ";");
    }
    small.body(RIGHT);
    Kind last = next();
    while (last != Kind.PASS) {
      last = next();
    }
    assertNull(verdicts.poll(2, TimeUnit.SECONDS));
  }
}
