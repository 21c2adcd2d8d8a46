package bucket32.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read from JMH's own file. */
class ResultTest {

  private static final String JSON = """
      [{"benchmark": "bucket32.bench.Matrix.strip", "mode": "avgt", "forks": 2,
        "jdkVersion": "17.0.1", "jvmArgs": ["-Djmh.ignoreLock=true", "-Xmx1g"],
        "measurementIterations": 3, "measurementTime": "400 ms",
        "params": {"scheme": "32/128/causal", "size": "4096"},
        "primaryMetric": {"scoreUnit": "us/op", "scoreError": "NaN",
          "rawData": [[1.0, 3.0, 2.0], [9.0, 5.0, 7.0]]},
        "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 40.0}}}]""";

  private static Result result() {
    return Result.all(JSON).get(0);
  }

  @Test
  void aNameIsItsClassAndMethod() {
    assertEquals("Matrix.strip", result().name());
  }

  @Test
  void timesAreNanosecondsWhateverTheUnit() {
    assertEquals(4000, result().median());
    assertEquals(4, Result.all(JSON.replace("us/op", "ns/op")).get(0).median());
  }

  @Test
  void theMedianIsOfAllIterationsAndEachProcessHasItsOwn() {
    assertEquals(List.of(2000.0, 7000.0), result().forkMedians());
    assertEquals(1000, result().fastest());
    assertEquals(9000, result().slowest());
  }

  @Test
  void anErrorThatNobodyKnowsIsNoNumber() {
    assertTrue(Double.isNaN(result().error()));
  }

  @Test
  void allocatedBytesAreReadWhereTheyWereCounted() {
    assertEquals(40, result().bytes());
    assertTrue(Double.isNaN(
        Result.all(JSON.replace("gc.alloc.rate.norm", "other")).get(0).bytes()));
  }

  @Test
  void flagsThatOnlyJmhReadsAreLeftOut() {
    assertEquals(List.of("-Xmx1g"), result().flags());
  }

  @Test
  void theEffortIsSaid() {
    assertEquals("2 processes, 3 iterations of 400 ms each", result().effort());
  }

  @Test
  void aResultIsChosenByValues() {
    assertTrue(result().has(List.of("4096")));
    assertFalse(result().has(List.of("4096", "2048")));
  }

  @Test
  void whatIsNoTimeACallIsRefused() {
    IllegalArgumentException refused = assertThrows(
        IllegalArgumentException.class, () -> Result.all(JSON.replace("us/op", "ops/us")));
    assertEquals(
        "results must be times a call, but bucket32.bench.Matrix.strip has ops/us",
        refused.getMessage());
  }

  @Test
  void whatIsNoFileOfJmhsIsRefused() {
    for (String wrong : List.of("", "{}", "[{}]", "[1]", "no json")) {
      assertThrows(IllegalArgumentException.class, () -> Result.all(wrong), wrong);
    }
  }
}
