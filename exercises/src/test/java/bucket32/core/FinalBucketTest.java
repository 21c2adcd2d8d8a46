package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinalBucketTest {

  // tag::far[]
  private final LogarithmicBuckets shared = new LogarithmicBuckets(16, 16, 128);
  private final FinalBucket last = new FinalBucket(shared, 31, 113);

  @ParameterizedTest
  @ValueSource(longs = {113, 127, 128, 129, 500, 1_000_000, Long.MAX_VALUE})
  void everyFarDistanceSharesOneBucket(long far) {
    assertEquals(31, last.bucket(far), "bucket(" + far + ")");
  }

  @Test
  void theDistanceBeforeTheFirstIsNotFinal() {
    assertEquals(30, last.bucket(112), "bucket(112)");
  }
  // end::far[]

  @Test
  void theLogarithmicBucketsKeepTheRest() {
    assertEquals(16, last.bucket(16), "bucket(16)");
    assertEquals(17, last.bucket(19), "bucket(19)");
    assertEquals(24, last.bucket(50), "bucket(50)");
  }

  @Test
  void theFinalBucketContainsItsFirstDistance() {
    assertEquals(true, last.contains(113), "contains(113)");
  }

  @Test
  void theFinalBucketHasNoEnd() {
    assertEquals(true, last.contains(Long.MAX_VALUE), "contains(" + Long.MAX_VALUE + ")");
  }

  @Test
  void theFinalBucketDoesNotContainTheDistanceBefore() {
    assertEquals(false, last.contains(112), "contains(112)");
  }
}
