package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ExactBucketsTest {

  private final ExactBuckets exact = new ExactBuckets(16);

  @Test
  void aNearDistanceIsItsOwnBucket() {
    assertEquals(3, exact.bucket(3), "bucket(3)");
  }

  @Test
  void theLastNearDistanceIsOneBelowMaxExact() {
    assertEquals(true, exact.contains(15), "contains(15)");
  }

  @Test
  void maxExactItselfIsNoLongerNear() {
    assertEquals(false, exact.contains(16), "contains(16)");
  }

  @Test
  void aFarDistanceIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> exact.bucket(16), "bucket(16)");
  }
}
