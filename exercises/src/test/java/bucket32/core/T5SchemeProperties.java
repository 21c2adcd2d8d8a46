package bucket32.core;

import static bucket32.core.BucketScheme.t5;
import static bucket32.core.Direction.BIDIRECTIONAL;
import static bucket32.core.Direction.CAUSAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class T5SchemeProperties {

  // tag::two-decoders[]
  @Property
  void anEncoderIsTwoDecoders(
      @ForAll @IntRange(min = 2, max = 200) int buckets,
      @ForAll @IntRange(min = 101, max = 1000) int maxDistance,
      @ForAll @IntRange(min = 1, max = 2000) int distance) {
    BucketScheme decoder = t5(buckets, maxDistance, CAUSAL);
    BucketScheme encoder = t5(2 * buckets, maxDistance, BIDIRECTIONAL);
    int one = decoder.bucket(-distance);
    String call = call(2 * buckets, maxDistance, BIDIRECTIONAL) + ".bucket(";
    assertEquals(one, encoder.bucket(-distance), call + -distance + ")");
    assertEquals(buckets + one, encoder.bucket(distance), call + distance + ")");
  }
  // end::two-decoders[]

  @Property
  void anOddBucketIsLeftAlone(
      @ForAll @IntRange(min = 2, max = 200) int half,
      @ForAll @IntRange(min = 101, max = 1000) int maxDistance,
      @ForAll @IntRange(min = -2000, max = 2000) int relativePosition) {
    BucketScheme even = t5(2 * half, maxDistance, BIDIRECTIONAL);
    BucketScheme odd = t5(2 * half + 1, maxDistance, BIDIRECTIONAL);
    String call = call(2 * half + 1, maxDistance, BIDIRECTIONAL);
    assertEquals(2 * half + 1, odd.numBuckets(), call + ".numBuckets()");
    assertEquals(
        even.bucket(relativePosition),
        odd.bucket(relativePosition),
        call + ".bucket(" + relativePosition + ")");
  }

  @Property
  void aSideIsHalfExactAndHalfShared(
      @ForAll @IntRange(min = 4, max = 400) int buckets,
      @ForAll @IntRange(min = 201, max = 1000) int maxDistance,
      @ForAll Direction direction) {
    BucketScheme scheme = t5(buckets, maxDistance, direction);
    int side = direction == CAUSAL ? buckets : buckets / 2;
    String call = call(buckets, maxDistance, direction);
    assertEquals(side / 2, scheme.exact().maxExact(), call + ".exact().maxExact()");
    assertEquals(
        new LogarithmicBuckets(side / 2, side - side / 2, maxDistance),
        scheme.last().logarithmic(),
        call + ".last().logarithmic()");
    assertEquals(side - 1, scheme.last().index(), call + ".last().index()");
  }

  private static String call(int numBuckets, int maxDistance, Direction direction) {
    return "t5(" + numBuckets + ", " + maxDistance + ", " + direction + ")";
  }
}
