package bucket32.core;

import static bucket32.core.Direction.BIDIRECTIONAL;
import static bucket32.core.Direction.CAUSAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class TwoDirectionsProperties {

  @Property
  void aKeyBeforeTheQueryHasTheBucketOfItsDistance(
      @ForAll("encoders") BucketScheme encoder, @ForAll("distances") long distance) {
    assertEquals(oneSided(encoder, distance), encoder.bucket(-distance), call(encoder, -distance));
  }

  // tag::mirror[]
  @Property
  void aKeyAfterTheQueryIsHalfTheTableFurtherUp(
      @ForAll("encoders") BucketScheme encoder, @ForAll("distances") long distance) {
    int before = encoder.bucket(-distance);
    int half = encoder.numBuckets() / 2;
    assertEquals(half + before, encoder.bucket(distance), call(encoder, distance));
  }
  // end::mirror[]

  @Property
  void theFutureHalfsFirstBucketStaysEmpty(
      @ForAll("encoders") BucketScheme encoder, @ForAll long relativePosition) {
    int half = encoder.numBuckets() / 2;
    assertEquals(
        false,
        encoder.bucket(relativePosition) == half,
        call(encoder, relativePosition) + " == " + half);
  }

  @Property
  void aCausalQueryTellsThePastApart(
      @ForAll("decoders") BucketScheme decoder, @ForAll("distances") long distance) {
    assertEquals(oneSided(decoder, distance), decoder.bucket(-distance), call(decoder, -distance));
  }

  @Property
  void aCausalQueryHasNoFuture(
      @ForAll("decoders") BucketScheme decoder,
      @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long later) {
    assertEquals(0, decoder.bucket(later), call(decoder, later));
  }

  @Provide
  static Arbitrary<Long> distances() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(1, 1000), Arbitraries.longs().between(1, Long.MAX_VALUE));
  }

  @Provide
  static Arbitrary<BucketScheme> encoders() {
    return Arbitraries.of(
        scheme(32, BIDIRECTIONAL, 8, 8, 128, 91),
        scheme(33, BIDIRECTIONAL, 8, 8, 128, 91),
        scheme(8, BIDIRECTIONAL, 2, 2, 5, 4),
        scheme(10, BIDIRECTIONAL, 2, 3, 30, 13),
        scheme(19, BIDIRECTIONAL, 4, 5, 100, 53),
        scheme(320, BIDIRECTIONAL, 80, 80, 800, 778));
  }

  @Provide
  static Arbitrary<BucketScheme> decoders() {
    return Arbitraries.of(
        scheme(32, CAUSAL, 16, 16, 128, 113),
        scheme(4, CAUSAL, 2, 2, 5, 4),
        scheme(9, CAUSAL, 4, 5, 100, 53));
  }

  private static BucketScheme scheme(
      int buckets, Direction direction, int maxExact, int count, int maxDistance, long first) {
    LogarithmicBuckets logarithmic = new LogarithmicBuckets(maxExact, count, maxDistance);
    return new BucketScheme(
        buckets,
        direction,
        new ExactBuckets(maxExact),
        new FinalBucket(logarithmic, maxExact + count - 1, first));
  }

  private static int oneSided(BucketScheme scheme, long distance) {
    return scheme.exact().contains(distance)
        ? scheme.exact().bucket(distance)
        : scheme.last().bucket(distance);
  }

  private static String call(BucketScheme scheme, long relativePosition) {
    return "of " + scheme.numBuckets() + " buckets up to "
        + scheme.last().logarithmic().maxDistance() + ", " + scheme.direction() + ": bucket("
        + relativePosition + ")";
  }
}
