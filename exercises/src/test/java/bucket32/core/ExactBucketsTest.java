package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/**
 * Nothing here asks about distance 16. The formula of the next chapter gives it bucket 16 as well,
 * so whether it counts as near is yours to choose.
 */
class ExactBucketsTest {

  // tag::near[]
  private final ExactBuckets exact = new ExactBuckets(16);

  @Test
  void aNearDistanceIsItsOwnBucket() {
    assertEquals(3, exact.bucket(3), "bucket(3)");
  }

  @Test
  void bucketsCountFromZero() {
    assertEquals(0, exact.bucket(0), "bucket(0)");
  }

  @Test
  void theLastNearDistanceIsOneBelowMaxExact() {
    assertEquals(true, exact.contains(15), "contains(15)");
    assertEquals(15, exact.bucket(15), "bucket(15)");
  }

  @Test
  void aFarDistanceIsNotNear() {
    assertEquals(false, exact.contains(17), "contains(17)");
  }
  // end::near[]

  @Test
  void aFarDistanceIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> exact.bucket(17), "bucket(17)");
  }

  @Test
  void aNegativeDistanceIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> exact.bucket(-1), "bucket(-1)");
  }
}
