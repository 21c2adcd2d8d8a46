package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogarithmicBucketsTest {

  // tag::first[]
  private final LogarithmicBuckets t5 = new LogarithmicBuckets(16, 16, 128);

  @Test
  void theFirstSharedBucketFollowsTheExactOnes() {
    assertEquals(16, t5.bucket(16), "bucket(16)");
  }

  @Test
  void nearlyTheSameDistanceSharesABucket() {
    assertEquals(16, t5.bucket(18), "bucket(18)");
  }

  @Test
  void aLargerRatioTakesTheNextBucket() {
    assertEquals(17, t5.bucket(19), "bucket(19)");
  }
  // end::first[]

  // tag::table[]
  @ParameterizedTest
  @CsvSource({
    "19,17", "21,18", "24,19", "27,20", "31,21", "35,22", "40,23", "46,24", "52,25", "59,26",
    "67,27", "77,28", "87,29", "99,30", "113,31"
  })
  void aBucketBeginsWhereTheOneBeforeItEnds(long first, int bucket) {
    assertEquals(bucket - 1, t5.bucket(first - 1), "bucket(" + (first - 1) + ")");
    assertEquals(bucket, t5.bucket(first), "bucket(" + first + ")");
  }
  // end::table[]

  @Test
  void theLastDistanceBelowMaxDistanceIsInTheLastBucket() {
    assertEquals(31, t5.bucket(127), "bucket(127)");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2, 5, 3, 2",
    "2, 2, 5, 4, 3",
    "4, 5, 100, 8, 5",
    "4, 5, 100, 27, 6",
    "4, 5, 100, 53, 8",
    "12, 9, 300, 17, 12",
    "12, 9, 300, 18, 13",
    "16, 17, 1024, 801, 31",
    "16, 17, 1024, 802, 32"
  })
  void otherNumbersFollowTheSameRule(
      int maxExact, int count, int maxDistance, long distance, int bucket) {
    assertEquals(
        bucket,
        new LogarithmicBuckets(maxExact, count, maxDistance).bucket(distance),
        LogarithmicBucketsProperties.call(maxExact, count, maxDistance, distance));
  }
}
