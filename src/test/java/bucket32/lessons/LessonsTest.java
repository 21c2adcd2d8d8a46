package bucket32.lessons;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Run every lesson once, in this process: it starts, and what it works out is right. */
class LessonsTest {

  /** Other tests, or another checkout's, may be running JMH: nothing is measured here. */
  @BeforeAll
  static void shareTheMachine() {
    System.setProperty("jmh.ignoreLock", "true");
  }

  @Test
  void everyLessonRuns() throws RunnerException {
    Collection<RunResult> results = new Runner(new OptionsBuilder()
            .include("^bucket32\\.lessons\\.")
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(1))
            .param("size", "41")
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build())
        .run();
    assertEquals(
        "Allocation Bandwidth Comparing ConstantFolding DeadCode InputOrder OwnLoop Profile"
            + " StateScopes TwoResults WarmUp",
        results.stream()
            .map(result -> result.getParams().getBenchmark().split("\\.")[2])
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(" ")));
  }

  @Test
  void theRuleWithoutALogarithmAgreesWithThePlainVersion() {
    for (int distance = 0; distance < 4 * Steps.SCHEME.maxDistance(); distance++) {
      assertEquals(
          Steps.SCHEME.bucketOfOffset(distance), Steps.bucket(distance), "distance " + distance);
    }
  }

  @Test
  void searchAndLookupAgreeWhateverTheOrder() {
    for (String order : new String[] {"sorted", "random"}) {
      InputOrder lesson = new InputOrder();
      lesson.order = order;
      lesson.draw();
      int[] searched = lesson.search().clone();
      assertArrayEquals(searched, lesson.lookup(), order);
      assertEquals(Steps.bucket(lesson.distances[7]), searched[7], order);
    }
  }

  @Test
  void randomInputReachesEveryBucket() {
    InputOrder lesson = new InputOrder();
    lesson.order = "random";
    lesson.draw();
    TreeSet<Integer> buckets = new TreeSet<>();
    for (int bucket : lesson.search()) {
      buckets.add(bucket);
    }
    assertEquals(Steps.SCHEME.numBuckets(), buckets.size());
  }

  @Test
  void theLoopThatAsksOneQuestionGetsOneAnswer() {
    OwnLoop lesson = new OwnLoop();
    int hits = lesson.wrong();
    assertTrue(hits == 0 || hits == OwnLoop.TIMES, "hits: " + hits);
  }
}
