package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred edits of every kind in one session: the last is judged rightly, and nothing is left. */
class ChaosTest {

  private static final int EDITS = 200;

  @TempDir
  Path folder;

  private final Random random = new Random(seed());
  private WatchedCourse course;

  /** A run can be had again with -Dbucket32.seed=N. */
  private static long seed() {
    long seed = Long.getLong("bucket32.seed", System.nanoTime());
    System.out.println("chaos: -Dbucket32.seed=" + seed);
    return seed;
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its programs start sleep(1)")
  void afterTwoHundredEditsTheLastIsJudgedRightlyAndNoProcessIsLeft() throws Exception {
    Set<ProcessHandle> before = processes();
    List<String> edits = new ArrayList<>();
    course = new WatchedCourse(folder.resolve("course"), Duration.ofSeconds(2));
    try {
      for (int edit = 0; edit < EDITS; edit++) {
        edits.add(edit(edit));
        TimeUnit.MILLISECONDS.sleep(random.nextInt(10) == 0 ? 1_000 : random.nextInt(120));
      }
      course.answering(4_242);
      course.awaitAnswer(4_242);
      assertEquals("4242", course.lastAnswer(), edits::toString);
    } finally {
      course.end();
    }
    for (ProcessHandle left : processes()) {
      if (!before.contains(left)) {
        left.onExit().get(20, TimeUnit.SECONDS);
      }
    }
    for (ProcessHandle child : children()) {
      child.onExit().get(20, TimeUnit.SECONDS);
    }
    assertTrue(Files.exists(course.small.file()));
  }

  /** Save or break something; return what it was. */
  private String edit(int number) throws IOException {
    Path file = course.small.file();
    switch (random.nextInt(12)) {
      case 0 -> course.small.body("if (n < 0) throw new IllegalArgumentException(); return 2 * n;");
      case 1 -> course.small.body("while (true) { }");
      case 2 -> course.small.body("System.exit(" + number + "); return 0;");
      case 3 ->
        course.small.body(
            "String line = \"x\".repeat(1 << 20); for (int i = 0; i < 50; i++) System.out.println(line); return 7;");
      case 4 ->
        course.small.body(
            "for (int i = 0; i < 20; i++) new Thread(() -> { while (true) { } }).start(); return 7;");
      case 5 -> course.small.body(child() + " return 7;");
      case 6 -> course.small.body(child() + " while (true) { }");
      case 7 -> course.small.body("return " + number);
      case 8 -> course.small.body("return of(n);");
      case 9 -> Files.deleteIfExists(file);
      case 10 -> Files.writeString(file, "");
      default -> course.answering(number);
    }
    return Files.exists(file) ? Files.readString(file) : "deleted";
  }

  /** Starts a process and leaves its number, so that it is known when nobody is its parent. */
  private String child() {
    return "try { Process p = new ProcessBuilder(\"sleep\", \"600\").start();"
        + " java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + folder
        + "/child.\" + p.pid()), \"\"); } catch (java.io.IOException e) { }";
  }

  private List<ProcessHandle> children() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("child."))
          .flatMap(
              name -> ProcessHandle.of(Long.parseLong(name.substring("child.".length()))).stream())
          .toList();
    }
  }

  private static Set<ProcessHandle> processes() {
    return new HashSet<>(ProcessHandle.current().descendants().toList());
  }
}
