package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ExactBucketsProperties {

  // tag::own[]
  @Property
  void everyNearDistanceHasABucketOfItsOwn(
      @ForAll @IntRange(min = 1, max = 300) int maxExact, @ForAll @IntRange(max = 299) int any) {
    int near = any % maxExact;
    ExactBuckets exact = new ExactBuckets(maxExact);
    assertEquals(true, exact.contains(near), call(maxExact, "contains", near));
    assertEquals(near, exact.bucket(near), call(maxExact, "bucket", near));
  }
  // end::own[]

  @Property
  void noFarDistanceIsNear(
      @ForAll @IntRange(min = 1, max = 300) int maxExact,
      @ForAll @LongRange(min = 1, max = Long.MAX_VALUE / 2) long more) {
    ExactBuckets exact = new ExactBuckets(maxExact);
    long far = maxExact + more;
    assertEquals(false, exact.contains(far), call(maxExact, "contains", far));
    assertThrows(
        IllegalArgumentException.class, () -> exact.bucket(far), call(maxExact, "bucket", far));
  }

  private static String call(int maxExact, String method, long distance) {
    return "new ExactBuckets(" + maxExact + ")." + method + "(" + distance + ")";
  }
}
