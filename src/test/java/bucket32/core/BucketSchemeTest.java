package bucket32.core;

import static bucket32.core.Direction.BIDIRECTIONAL;
import static bucket32.core.Direction.CAUSAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketSchemeTest {

  private final BucketScheme causal = BucketScheme.t5(32, 128, CAUSAL);
  private final BucketScheme bidirectional = BucketScheme.t5(32, 128, BIDIRECTIONAL);

  @ParameterizedTest
  @CsvSource({"0,0", "15,15", "16,16", "18,16", "19,17", "112,30", "113,31", "128,31", "-1,0"})
  void aCausalOffsetHasItsBucket(long offset, int bucket) {
    assertEquals(bucket, causal.bucketOfOffset(offset));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "7,7", "8,8", "90,14", "91,15", "-1,17", "-8,24", "-91,31"})
  void aBidirectionalOffsetHasItsBucket(long offset, int bucket) {
    assertEquals(bucket, bidirectional.bucketOfOffset(offset));
  }

  @Test
  void theFarthestOffsetsOfALongAreFinal() {
    assertEquals(31, causal.bucketOfOffset(Long.MAX_VALUE));
    assertEquals(0, causal.bucketOfOffset(Long.MIN_VALUE));
    assertEquals(31, causal.bucket(Long.MIN_VALUE));
    assertEquals(15, bidirectional.bucketOfOffset(Long.MAX_VALUE));
    assertEquals(31, bidirectional.bucketOfOffset(Long.MIN_VALUE));
    assertEquals(15, bidirectional.bucket(Long.MIN_VALUE));
  }

  @Test
  void theFutureHalfsFirstBucketIsDead() {
    assertEquals(Rule.UNUSED, bidirectional.interval(16).rule());
    assertEquals(0, bidirectional.interval(16).count());
  }

  @Test
  void anOddBidirectionalSchemeLeavesItsTopBucketUnused() {
    BucketScheme odd = BucketScheme.t5(33, 128, BIDIRECTIONAL);
    assertEquals(33, odd.intervals().size());
    assertEquals(Rule.UNUSED, odd.interval(32).rule());
    assertEquals(31, odd.bucket(1000));
  }

  @Test
  void aCrowdedSchemeHasEmptyLogarithmicBuckets() {
    BucketScheme crowded = BucketScheme.t5(24, 13, CAUSAL);
    assertEquals(new Interval(12, Rule.LOGARITHMIC, 12, 12), crowded.interval(12));
    assertEquals(
        10,
        LongStream.range(13, 23)
            .filter(b -> !crowded.interval((int) b).isUsed())
            .count());
    assertEquals(new Interval(23, Rule.FINAL, 13, Interval.NO_END), crowded.interval(23));
  }

  @Test
  void oneExactBucketIsEnough() {
    BucketScheme smallest = BucketScheme.t5(2, 2, CAUSAL);
    assertEquals(0, smallest.bucketOfOffset(0));
    assertEquals(1, smallest.bucketOfOffset(1));
  }

  @Test
  void tooFewBucketsAreRefusedWithRuleValueAndCure() {
    assertRefused(
        "num_buckets must be from 2 to 65536 for one direction, but was 1; use 2 or more",
        () -> BucketScheme.t5(1, 128, CAUSAL));
    assertRefused(
        "num_buckets must be from 4 to 65536 for two directions, but was 3; use 4 or more",
        () -> BucketScheme.t5(3, 128, BIDIRECTIONAL));
  }

  @Test
  void tooManyBucketsAreRefusedWithRuleValueAndCure() {
    assertRefused(
        "num_buckets must be from 2 to 65536 for one direction, but was 65537; use 65536 or fewer",
        () -> BucketScheme.t5(65537, Integer.MAX_VALUE, CAUSAL));
  }

  @Test
  void aMaxDistanceWithinTheExactPartIsRefusedWithRuleValueAndCure() {
    assertRefused(
        "max_distance must be greater than max_exact 16, but was 12; use 17 or more",
        () -> BucketScheme.t5(32, 12, CAUSAL));
  }

  private static void assertRefused(
      String message, org.junit.jupiter.api.function.Executable made) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, made).getMessage());
  }
}
