package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Hold the scheme against the rule in whole numbers, written out with nothing clever in it. */
class BucketSchemeProperties {

  @Property
  void everyBucketIsTheOneOfTheRule(@ForAll("schemes") BucketScheme scheme, @ForAll long position) {
    assertEquals(plainBucket(scheme, position), scheme.bucket(position));
  }

  @Property
  void everyBucketNearTheBoundariesIsTheOneOfTheRule(
      @ForAll("schemes") BucketScheme scheme, @ForAll @LongRange(min = -5000, max = 5000) long r) {
    assertEquals(plainBucket(scheme, r), scheme.bucket(r));
  }

  @Property
  void theTableAnswersLikeTheScheme(
      @ForAll("schemes") BucketScheme scheme,
      @ForAll @LongRange(min = -5000, max = 5000) long near,
      @ForAll long any) {
    BucketTable table = BucketTable.of(scheme);
    for (long offset : new long[] {near, any, Long.MIN_VALUE, Long.MAX_VALUE, 0}) {
      assertEquals(scheme.bucketOfOffset(offset), table.bucketOfOffset(offset), "at " + offset);
    }
  }

  @Property
  void theEndsOfAnIntervalLandInItsBucketAndTheirNeighboursDoNot(
      @ForAll("schemes") BucketScheme scheme) {
    for (Interval interval : scheme.intervals()) {
      if (interval.isUsed()) {
        assertEquals(interval.bucket(), scheme.bucketOfOffset(interval.first()));
        assertEquals(interval.bucket(), scheme.bucketOfOffset(interval.last()));
        if (interval.hasEnd()) {
          long after = interval.last() + (interval.last() < 0 ? -1 : 1);
          assertTrue(scheme.bucketOfOffset(after) != interval.bucket());
        }
      }
    }
  }

  @Property
  void theIntervalsAreOneForEachBucketInOrder(@ForAll("schemes") BucketScheme scheme) {
    List<Interval> intervals = scheme.intervals();
    assertEquals(scheme.numBuckets(), intervals.size());
    for (int bucket = 0; bucket < intervals.size(); bucket++) {
      assertEquals(bucket, intervals.get(bucket).bucket());
    }
  }

  @Provide
  Arbitrary<BucketScheme> schemes() {
    return Schemes.any();
  }

  /** The rule as facts state it: n^L * E^k against D^k * E^L, step by step, in big integers. */
  private static int plainBucket(BucketScheme scheme, long relativePosition) {
    boolean both = scheme.direction() == Direction.BIDIRECTIONAL;
    int perSide = both ? scheme.numBuckets() / 2 : scheme.numBuckets();
    BigInteger r = BigInteger.valueOf(relativePosition);
    BigInteger n = both ? r.abs() : r.negate().max(BigInteger.ZERO);
    int future = both && r.signum() > 0 ? perSide : 0;
    int maxExact = perSide / 2;
    int wide = perSide - maxExact;
    BigInteger e = BigInteger.valueOf(maxExact);
    BigInteger d = BigInteger.valueOf(scheme.maxDistance());
    if (n.compareTo(e) < 0) {
      return future + n.intValueExact();
    }
    if (n.compareTo(d) >= 0) {
      return future + perSide - 1;
    }
    int step = 0;
    while (step < wide - 1
        && n.pow(wide).multiply(e.pow(step + 1)).compareTo(d.pow(step + 1).multiply(e.pow(wide)))
            >= 0) {
      step++;
    }
    return future + maxExact + step;
  }
}
