package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is run, and for how long. */
class BenchPlanTest {

  private static final String BENCH = Benchmarks.everyBenchmark();
  private static final String LESSONS = Benchmarks.everyLesson();

  @Test
  void lessonsRunAsTheySayThemselvesHoweverQuick() {
    List<List<String>> runs =
        BenchPlan.chosen(List.of(LESSONS, BENCH), List.of("-p", "size=7"), true);
    assertEquals(2, runs.size());
    assertTrue(runs.get(0).containsAll(List.of(BENCH, "-f", "size=7")), runs::toString);
    assertEquals(List.of(LESSONS, "-p", "size=7"), runs.get(1));
  }

  @Test
  void whatWasNotNamedIsNotRun() {
    assertEquals(List.of(List.of(BENCH)), BenchPlan.chosen(List.of(BENCH), List.of(), false));
  }

  @Test
  void aRecordingHasEverythingAndHowItGrows() {
    List<List<String>> runs = BenchPlan.recording(false);
    assertEquals(BENCH, runs.get(0).get(0));
    assertEquals(List.of(LESSONS), runs.get(1));
    String growing = runs.subList(2, runs.size()).toString();
    assertTrue(growing.contains("size=256,512,1024,2048,8192"), growing);
    assertTrue(growing.contains("8/1024/causal,16/1024/causal"), growing);
    assertTrue(growing.contains("32/512/causal,32/2048/causal"), growing);
  }

  @Test
  void whatTakesSecondsIsRunOnceAndLess() {
    List<List<String>> runs = BenchPlan.recording(false);
    List<String> last = runs.get(runs.size() - 1);
    assertTrue(runs.get(0).containsAll(List.of("-e", last.get(0))), runs::toString);
    assertEquals("1", last.get(last.indexOf("-f") + 1));
  }

  @Test
  void aQuickRecordingHasTheSameBenchmarks() {
    List<List<String>> quick = BenchPlan.recording(true);
    List<List<String>> whole = BenchPlan.recording(false);
    assertEquals(
        whole.stream().map(run -> run.get(0)).toList(),
        quick.stream().map(run -> run.get(0)).toList());
    assertFalse(quick.equals(whole));
  }
}
