package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FinalBucketProperties {

  @Property
  void noDistanceIsTooFar(
      @ForAll("lasts") FinalBucket last, @ForAll @LongRange(max = Long.MAX_VALUE / 2) long more) {
    long far = last.firstDistance() + more;
    assertEquals(true, last.contains(far), call(last, "contains", far));
    assertEquals(last.index(), last.bucket(far), call(last, "bucket", far));
  }

  // tag::before[]
  @Property
  void beforeItTheLogarithmicBucketsDecide(
      @ForAll("lasts") FinalBucket last, @ForAll @IntRange(max = 1023) int any) {
    LogarithmicBuckets logarithmic = last.logarithmic();
    long near = logarithmic.maxExact() + any % (last.firstDistance() - logarithmic.maxExact());
    assertEquals(false, last.contains(near), call(last, "contains", near));
    assertEquals(logarithmic.bucket(near), last.bucket(near), call(last, "bucket", near));
  }
  // end::before[]

  @Provide
  Arbitrary<FinalBucket> lasts() {
    return Arbitraries.of(
        new FinalBucket(new LogarithmicBuckets(16, 16, 128), 31, 113),
        new FinalBucket(new LogarithmicBuckets(2, 2, 5), 3, 4),
        new FinalBucket(new LogarithmicBuckets(4, 5, 100), 8, 53),
        new FinalBucket(new LogarithmicBuckets(16, 17, 128), 32, 114),
        new FinalBucket(new LogarithmicBuckets(16, 17, 1024), 32, 802));
  }

  private static String call(FinalBucket last, String method, long distance) {
    LogarithmicBuckets logarithmic = last.logarithmic();
    return "new FinalBucket(new LogarithmicBuckets(" + logarithmic.maxExact() + ", "
        + logarithmic.count() + ", " + logarithmic.maxDistance() + "), " + last.index() + ", "
        + last.firstDistance() + ")." + method + "(" + distance + ")";
  }
}
