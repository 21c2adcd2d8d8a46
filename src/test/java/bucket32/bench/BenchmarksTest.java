package bucket32.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.gpu.NeedsOpenCl;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Run every benchmark once, small and in this process: it starts, its results hold, it ends. */
class BenchmarksTest {

  /** Other tests, or another checkout's, may be running JMH: nothing is measured here. */
  @BeforeAll
  static void shareTheMachine() {
    System.setProperty("jmh.ignoreLock", "true");
  }

  @Test
  void everyBenchmarkRunsAndAgreesWithThePlainVersion() throws RunnerException {
    Collection<RunResult> results = new Runner(once("Broken")
            .include("^bucket32\\.bench\\.(?!Gpu)")
            .param("scheme", "32/128/causal")
            .param("threads", "2")
            .build())
        .run();
    requireNames(
        "Bias Buckets BucketsBytes BucketsLongs Matrix MatrixBytes QuizStream Thresholds", results);
  }

  private static void requireNames(String names, Collection<RunResult> results) {
    assertEquals(
        names,
        results.stream()
            .map(result -> result.getParams().getBenchmark().split("\\.")[2])
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(" ")));
  }

  /** What needs no device: Java's threads run the same kernels. */
  @Test
  void kernelsOnJavasThreadsAgreeWithThePlainVersion() throws RunnerException {
    requireNames(
        "GpuBias GpuMatrix GpuMatrixBytes",
        new Runner(once("(ernel|ransfers)$").include("\\.Gpu\\w+\\.").build()).run());
  }

  @Test
  @NeedsOpenCl
  void kernelsOnTheDeviceAgreeWithThePlainVersion() throws RunnerException {
    requireNames(
        "GpuBias GpuMatrix GpuMatrixBytes",
        new Runner(once("Broken").include("\\.Gpu\\w+\\..*(ernel|ransfers)$").build()).run());
  }

  @Test
  void oddSchemesInBothDirectionsAgreeWithThePlainVersion() throws RunnerException {
    // Exact versions only: doubles are wrong at this scheme's ties.
    for (String scheme : new String[] {"9/128/causal", "33/128/bidirectional", "24/13/causal"}) {
      new Runner(once("naive")
              .include("\\.(strip|view|lookup|search|interval|contains|exact)$")
              .exclude("Broken")
              .param("threads", "1")
              .param("bucket", "4")
              .param("scheme", scheme)
              .build())
          .run();
    }
  }

  @Test
  void aWrongResultIsRefusedBeforeItIsTimed() {
    RunnerException refused = assertThrows(
        RunnerException.class,
        () -> new Runner(once("Bytes").include("BrokenMatrix.offByOne").build()).run());
    String all = causes(refused);
    assertTrue(
        all.contains(
            "BrokenMatrix.offByOne differs from the plain version at query 40, key 39: 2, not"
                + " 1; it is not timed"),
        all);
  }

  /** The rule in doubles is a wrong program for some schemes, and is treated like one. */
  @Test
  void theNaiveVersionIsRefusedWhereDoublesErr() {
    RunnerException refused = assertThrows(RunnerException.class, () -> new Runner(once("Bytes")
            .include("\\.Buckets.naiveLog")
            .param("scheme", "9/128/causal")
            .build())
        .run());
    String all = causes(refused);
    assertTrue(all.contains("Buckets.naiveLog differs from the plain version at offset"), all);
  }

  private static ChainedOptionsBuilder once(String exclude) {
    return new OptionsBuilder()
        .exclude(exclude)
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(1))
        .param("size", "41")
        .param("heads", "2")
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static String causes(Throwable failure) {
    StringBuilder all = new StringBuilder();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      all.append(each.getMessage()).append('\n');
      for (Throwable also : each.getSuppressed()) {
        all.append(causes(also));
      }
    }
    return all.toString();
  }
}
