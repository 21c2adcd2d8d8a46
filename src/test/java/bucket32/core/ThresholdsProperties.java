package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ThresholdsProperties {

  @Property
  void theFirstDistanceReachesItsStepAndTheOneBeforeDoesNot(
      @ForAll @IntRange(min = 1, max = 1000) int maxExact,
      @ForAll @IntRange(min = 1, max = 600) int count,
      @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE - 1000) int surplus,
      @ForAll @DoubleRange(min = 0, max = 1) double way) {
    LogarithmicBuckets buckets = new LogarithmicBuckets(maxExact, count, maxExact + surplus);
    int step = (int) Math.round(way * count);
    long first = Thresholds.first(step, buckets);
    assertTrue(Thresholds.reaches(first, step, buckets));
    if (first > maxExact) {
      assertFalse(Thresholds.reaches(first - 1, step, buckets));
    }
  }

  /** Doubles miss some of these by one, to either side: (n/E)^L and (D/E)^k are equal. */
  @Example
  void tiesAreReachedAtTheTie() {
    LogarithmicBuckets doubling = new LogarithmicBuckets(4, 5, 128);
    assertEquals(8, Thresholds.first(1, doubling));
    assertEquals(64, Thresholds.first(4, doubling));
    LogarithmicBuckets tripling = new LogarithmicBuckets(5, 13, 5 * 1_594_323);
    long tie = 5;
    for (int step = 0; step <= 13; step++, tie *= 3) {
      assertEquals(tie, Thresholds.first(step, tripling), "step " + step);
    }
  }
}
