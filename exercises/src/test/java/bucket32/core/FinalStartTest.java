package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalStartTest {

  // tag::t5[]
  private final LogarithmicBuckets causal = new LogarithmicBuckets(16, 16, 128);

  @Test
  void theThirtySecondBucketHasIndex31() {
    assertEquals(31, FinalBucket.t5(causal).index(), "t5(16, 16, 128).index()");
  }

  @Test
  void itStartsBeforeMaxDistance() {
    long first = FinalBucket.t5(causal).firstDistance();
    assertEquals(113, first, "t5(16, 16, 128).firstDistance()");
  }
  // end::t5[]

  @Test
  void itKeepsTheBucketsBeforeIt() {
    assertEquals(causal, FinalBucket.t5(causal).logarithmic(), "t5(16, 16, 128).logarithmic()");
  }

  @ParameterizedTest
  @CsvSource({
    "8, 8, 128, 15, 91",
    "2, 2, 5, 3, 4",
    "3, 1, 10, 3, 3",
    "4, 5, 100, 8, 53",
    "16, 17, 1024, 32, 802",
    "80, 80, 800, 159, 778"
  })
  void otherNumbersHaveAFinalBucketToo(
      int maxExact, int count, int maxDistance, int index, long first) {
    FinalBucket last = FinalBucket.t5(new LogarithmicBuckets(maxExact, count, maxDistance));
    String call = "t5(" + maxExact + ", " + count + ", " + maxDistance + ")";
    assertEquals(index, last.index(), call + ".index()");
    assertEquals(first, last.firstDistance(), call + ".firstDistance()");
  }

  @Test
  void itStartsWhereTheBucketsBeforeItAreSkipped() {
    FinalBucket crowded = FinalBucket.t5(new LogarithmicBuckets(12, 12, 13));
    assertEquals(13, crowded.firstDistance(), "t5(12, 12, 13).firstDistance()");
  }
}
