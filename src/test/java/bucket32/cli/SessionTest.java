package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.course.Course;
import bucket32.course.Loop;
import bucket32.course.Marks;
import bucket32.course.SmallCourse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sit at a terminal that is none, press keys, save, and read what the session says. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SessionTest {

  private static final String BAR = "\r\u001b[K";

  @TempDir
  Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
  private final PipedOutputStream fingers = new PipedOutputStream();
  private final AtomicInteger restored = new AtomicInteger();
  private SmallCourse small;
  private Thread session;
  private int read;

  @BeforeEach
  void openCourse() {
    small = SmallCourse.in(folder);
  }

  @AfterEach
  void end() throws InterruptedException {
    if (session != null) {
      session.interrupt();
      session.join();
    }
  }

  private void sit(boolean terminal, boolean single, boolean plain, Map<String, String> environment)
      throws IOException {
    PipedInputStream keys = new PipedInputStream(fingers);
    Console console =
        new Console(InputStream.nullInputStream(), out, out, folder, environment, () -> terminal);
    Keyboard keyboard = new Keyboard(keys::read, () -> 100, restored::incrementAndGet, single);
    Course course = small.course();
    Session sitting = new Session(
        console,
        course,
        course.exercises(),
        console.look(plain),
        Optional.of("http://localhost:8032/"),
        opened -> keyboard);
    session = new Thread(
        () -> sitting.run(listener -> new Loop(course, course.exercises(), listener)), "session");
    session.start();
  }

  private void sit() throws IOException {
    sit(true, true, false, Map.of());
  }

  private void press(String keys) throws IOException {
    fingers.write(keys.getBytes(StandardCharsets.UTF_8));
    fingers.flush();
  }

  /** Wait until the session says this, after all that was waited for before. */
  private void hears(String text) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(25);
    int at;
    do {
      TimeUnit.MILLISECONDS.sleep(10);
      at = said().indexOf(text, read);
      assertTrue(
          at >= 0 || session.isAlive() && System.nanoTime() < until,
          () -> text + " was never said:\n" + said());
    } while (at < 0);
    read = at + text.length();
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void qEndsItWithASummaryAndTheTerminalAsItWas() throws Exception {
    sit();
    hears("twice  FAIL");
    small.body("return 2 * n;");
    hears("twice  PASS");
    press("q");
    hears("this session: twice turned green; 2 verdicts; 1 of 1 green now; less than a minute\n");
    session.join();
    assertTrue(restored.get() > 0);
    assertTrue(said().endsWith("less than a minute\n"), said());
  }

  @Test
  void aCompileErrorOfAFileThatTwoExercisesShareIsToldInFullOnce() throws Exception {
    Path catalogue = folder.resolve("exercises/exercises.yaml");
    String entry = Files.readString(catalogue);
    Files.writeString(catalogue, entry + entry.replace("name: twice", "name: doubled"));
    small.body("return 2 * n; return 0;");
    sit();
    hears("twice  COMPILE ERROR\n  line 2         unreachable statement\n");
    small.body("return 2 * n; return 1;");
    hears("twice  COMPILE ERROR\n  line 2         unreachable statement\n");
    hears("doubled  COMPILE ERROR\n  the same       file and error as of twice\n");
  }

  @Test
  void whatWasGreenBeforeDidNotTurnGreen() throws Exception {
    small.body("return 2 * n;");
    sit();
    hears("twice  PASS");
    press("q");
    hears("this session: nothing turned green; 1 verdict; 1 of 1 green now");
  }

  @Test
  void theBarStaysBelowWhatIsSaidAndGrows() throws Exception {
    sit();
    hears("[----------] 0 of 1  h hint");
    hears(BAR + "\ntwice  FAIL");
    hears("[----------] 0 of 1  h hint");
    small.body("return 2 * n;");
    hears(BAR + "\ntwice  PASS");
    hears(BAR + "[##########] 1 of 1  h hint");
  }

  @Test
  void hGivesOneHintAfterTheOther() throws Exception {
    sit();
    hears("twice  FAIL");
    press("h");
    hears("hint 1 of 3  What is two times one?\n");
    press("h");
    hears("hint 2 of 3  Multiply.\n");
    small.body("return 2 * n;");
    hears("twice  PASS");
    press("h");
    hears("twice is green; n goes on to the next\n");
  }

  @Test
  void nNamesTheNextOneWithItsFileAndPage() throws Exception {
    sit();
    hears("twice  FAIL");
    press("n");
    hears("twice: Twice as much, about 1 min\n  edit     "
        + Path.of("exercises/src/main/java/bucket32/core/Twice.java")
        + "\n  chapter  http://localhost:8032/01-twice.html\n");
    small.body("return 2 * n;");
    hears("twice  PASS");
    press("n");
    hears("all are green\n");
  }

  @Test
  void rRunsTheTestsAgain() throws Exception {
    sit();
    hears("twice  FAIL");
    press("r");
    hears("running twice\n");
    hears("twice  FAIL");
  }

  @Test
  void lListsTheExercisesWithTheirState() throws Exception {
    sit(true, true, false, Map.of("TERM", "xterm", "WT_SESSION", "1"));
    hears("twice  \u001b[1;31mFAIL");
    press("l");
    hears("> twice              Twice as much                fail\n");
    small.body("return 2 * n;");
    hears("PASS");
    press("l");
    hears("> twice              Twice as much                \u001b[1;32mgreen\u001b[0m\n");
  }

  @Test
  void dShowsTheStackTraceOfTheLastVerdict() throws Exception {
    small.body("throw new IllegalStateException(\"lost\");");
    sit();
    hears("twice  FAIL");
    assertFalse(said().contains("at bucket32.core.Twice.of"), said());
    press("d");
    hears("at bucket32.core.Twice.of");
  }

  @Test
  void oPrintsTheAddressWhetherOrNotThereIsABrowser() throws Exception {
    sit();
    hears("twice  FAIL");
    press("o");
    hears(BAR + "http://localhost:8032/01-twice.html\n");
  }

  @Test
  void aQuestionMarkListsTheKeysAndAnotherKeySaysSo() throws Exception {
    sit();
    press("?");
    hears("h  the next hint of twice\n");
    press("x");
    hears("'x' is no key here; ? lists them\n");
    press("H");
    hears("hint 1 of 3");
  }

  @Test
  void fiveEqualFailuresBringOneOfferAndNoSecond() throws Exception {
    sit();
    hears("twice  FAIL");
    for (int save = 1; save <= 4; save++) {
      small.body("return 7; // " + save);
      small.body("/* " + save + " */ return 7;");
      hears("of(1) = 7");
    }
    assertFalse(said().contains("five times"), said());
    small.body("return 7 + 0;");
    hears("of(1) = 7");
    hears("the same failure five times: h, or ./kata hint twice, gives hint 1 of 3\n");
    for (int save = 1; save <= 6; save++) {
      small.body("return 7 + 0 * " + save + ";");
      hears("of(1) = 7");
    }
    press("q");
    hears("this session");
    assertEquals(1, said().split("five times", -1).length - 1, said());
  }

  @Test
  void otherFailuresBetweenStartTheCountAnew() throws Exception {
    sit();
    hears("twice  FAIL");
    for (int save = 1; save <= 6; save++) {
      small.body("return 7 + " + save % 2 + ";");
      hears("of(1) = " + (7 + save % 2));
    }
    press("q");
    hears("this session");
    assertFalse(said().contains("five times"), said());
  }

  @Test
  void whereKeysNeedEnterNothingIsPaintedAndTheBarIsALine() throws Exception {
    sit(true, false, false, Map.of("TERM", "dumb"));
    hears("twice  FAIL");
    hears("[----------] 0 of 1\n");
    press("h\n");
    hears("hint 1 of 3");
    press("q\n");
    hears("this session");
    assertFalse(said().contains("\u001b"), said());
    assertFalse(said().replace("\r\n", "\n").contains("\r"), said());
  }

  @Test
  void aPlainSessionIsWholeLinesAndNothingMoves() throws Exception {
    sit(true, true, true, Map.of("TERM", "xterm", "WT_SESSION", "1"));
    hears("twice: FAIL, 3 of 3 tests\n");
    hears("0 of 1 green\n");
    press("l");
    hears("twice: fail, Twice as much\n");
    press("q");
    hears("this session");
    assertFalse(said().contains("\u001b") || said().contains("[--"), said());
  }

  @Test
  void withoutATerminalThereAreVerdictsAlone() throws Exception {
    sit(false, true, false, Map.of("TERM", "xterm"));
    hears("twice  FAIL");
    small.body("return 2 * n;");
    hears("twice  PASS");
    session.interrupt();
    session.join();
    assertEquals("""

        twice  FAIL  (3 of 3 tests)
          to build       Twice.of
          first test     twice one is two

        twice  PASS  (3 tests)
          you have it    Doubling is adding a number to itself.
        """, said());
  }

  @Test
  void aKeyboardThatEndsDoesNotEndTheSession() throws Exception {
    sit();
    hears("twice  FAIL");
    fingers.close();
    small.body("return 2 * n;");
    hears("twice  PASS");
    assertTrue(session.isAlive());
  }

  @Test
  void aGreenExerciseIsMarkedDone() throws Exception {
    sit();
    hears("twice  FAIL");
    small.body("return 2 * n;");
    hears("twice  PASS");
    assertTrue(Marks.read(small.course().marks()).done().containsKey("twice"));
  }

  @Test
  void whatIsGreenBehindTheFirstRedOneIsMarkedWithoutAWord() throws Exception {
    Path exercises = folder.resolve("exercises");
    Path catalogue = exercises.resolve("exercises.yaml");
    String twice = Files.readString(catalogue);
    Files.writeString(catalogue, twice + twice.replace("twice", "same").replace("Twice", "Same"));
    for (String root : new String[] {"exercises/src/main/java", "src/stubs/java"}) {
      Path core = folder.resolve(root).resolve("bucket32/core");
      String stub = Files.readString(core.resolve("Twice.java")).replace("Twice", "Same");
      Files.writeString(core.resolve("Same.java"), stub);
    }
    Files.writeString(
        exercises.resolve("src/test/java/bucket32/core/SameTest.java"),
        "package bucket32.core; class SameTest { @org.junit.jupiter.api.Test void isSame() {"
            + " org.junit.jupiter.api.Assertions.assertEquals(1, new Same().of(1)); } }");
    Files.writeString(
        exercises.resolve("src/main/java/bucket32/core/Same.java"),
        "package bucket32.core; public class Same { public int of(int n) { return n; } }");
    sit();
    hears("twice  FAIL");
    hears("[#####-----] 1 of 2");
    assertEquals(Set.of("same"), Marks.read(small.course().marks()).done().keySet());
    assertFalse(said().contains("same"), said());
    press("q");
    hears("nothing turned green; 1 verdict; 1 of 2 green now");
  }
}
