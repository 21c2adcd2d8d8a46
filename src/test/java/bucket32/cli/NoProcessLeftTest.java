package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import bucket32.course.SmallCourse;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tool that is killed takes its worker with it, whatever the learner's program does there. */
class NoProcessLeftTest {

  @TempDir
  Path folder;

  @Test
  void aKilledToolLeavesNoWorkerBehind() throws Exception {
    SmallCourse small = SmallCourse.in(folder);
    small.program(
        "public class Twice { public int of(int n) { System.out.println(n); while (true) { } } }");
    Process tool = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dbucket32.home=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            "bucket32.cli.Kata",
            "watch")
        .redirectErrorStream(true)
        .start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(tool.getInputStream(), StandardCharsets.UTF_8))) {
      out.readLine(); // it watches
      while (tool.descendants().findAny().isEmpty() && tool.isAlive()) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      TimeUnit.SECONDS.sleep(3); // the worker is in the loop by now, or at least on its way
      List<ProcessHandle> workers = tool.descendants().toList();
      assertFalse(workers.isEmpty());
      tool.destroyForcibly().waitFor();
      for (ProcessHandle worker : workers) {
        worker.onExit().get(20, TimeUnit.SECONDS);
        assertFalse(worker.isAlive());
      }
    }
  }
}
