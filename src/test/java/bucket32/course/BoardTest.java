package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board is shown what the loop judges, also what it does not tell aloud. */
class BoardTest {

  /** Another exercise on the same class. */
  private static final String SECOND = """
      - name: again
        chapter: 01-twice
        title: Once more
        class: bucket32.core.Twice
        tests: [bucket32.core.AgainTest]
        leans_on: []
        minutes: 1
        teaches: Two methods.
        out_of_scope: Overflow.
        hints: [Which method?, The other one., return n]
      """;

  private static final String TO_BUILD =
      "throw new UnsupportedOperationException(\"Twice.again is yours to build\");";

  @TempDir
  Path home;

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private SmallCourse small;
  private Thread loop;

  @BeforeEach
  void watch() throws Exception {
    small = SmallCourse.in(home);
    Path catalogue = home.resolve("exercises/exercises.yaml");
    Files.writeString(catalogue, Files.readString(catalogue) + SECOND);
    SmallCourse.write(home.resolve("exercises/src/test/java/bucket32/core/AgainTest.java"), """
        package bucket32.core;
        import static org.junit.jupiter.api.Assertions.*;
        import org.junit.jupiter.api.Test;
        class AgainTest {
          @Test void onceIsOnce() { assertEquals(1, new Twice().again(1), "again(1)"); }
        }
        """);
    save("return 6;", TO_BUILD);
    Loop.Listener listener = new Loop.Listener() {
      @Override
      public void onVerdict(Verdict verdict) {
        heard.add("told " + said(verdict));
      }

      @Override
      public void onTrouble(String message) {
        heard.add(message);
      }
    };
    Loop.Board board = (verdict, answers) -> heard.add("shown " + said(verdict));
    Course course = small.course();
    loop = new Thread(new Loop(course, course.exercises(), listener, board)::run, "loop");
    loop.start();
    assertEquals("told twice FAIL", next());
    assertEquals("shown twice FAIL", next());
  }

  @AfterEach
  void end() throws InterruptedException {
    loop.interrupt();
    loop.join(20_000);
  }

  private static String said(Verdict verdict) {
    return verdict.exercise().name() + " " + verdict.kind();
  }

  private void save(String of, String again) {
    small.program("public class Twice { public int of(int n) { " + of
        + " } public int again(int n) { " + again + " } }");
  }

  private String next() throws InterruptedException {
    String next = heard.poll(60, TimeUnit.SECONDS);
    assertNotNull(next, "nothing came");
    return next;
  }

  @Test
  void whatIsNotToldIsShownAfterWhatIs() throws InterruptedException {
    save("return 7;", TO_BUILD);
    assertEquals("told twice FAIL", next());
    assertEquals(
        List.of("shown again FAIL", "shown twice FAIL"),
        List.of(next(), next()).stream().sorted().toList());
  }

  @Test
  void everySaveIsShown() throws InterruptedException {
    for (String again : List.of("return 7;", "return n;")) {
      save("return 7;", again);
      List<String> news = List.of(next(), next(), next(), next());
      String kind = again.equals("return n;") ? "PASS" : "FAIL";
      assertTrue(
          news.containsAll(List.of("told again " + kind, "shown again " + kind)),
          () -> news.toString());
    }
  }
}
