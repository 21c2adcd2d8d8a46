package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Hold the interval test, one offset and whole streams, against the scheme. */
class OffsetRangeProperties {

  @Property
  void anOffsetIsInTheRangeOfItsBucketAlone(
      @ForAll("schemes") BucketScheme scheme,
      @ForAll @LongRange(min = -5000, max = 5000) long near,
      @ForAll long any) {
    for (long offset : new long[] {near, any, 0, Long.MIN_VALUE, Long.MAX_VALUE}) {
      int own = scheme.bucketOfOffset(offset);
      assertTrue(OffsetRange.of(scheme, own).contains(offset), offset + " in its own");
      for (int bucket : buckets(scheme)) {
        assertEquals(
            own == bucket,
            OffsetRange.of(scheme, bucket).contains(offset),
            "offset " + offset + " in bucket " + bucket);
      }
    }
  }

  @Property
  void intsAreCountedAsTheSchemeCountsThem(
      @ForAll("schemes") BucketScheme scheme,
      @ForAll("near") int[] near,
      @ForAll @Size(max = 40) int[] any) {
    int[] offsets = IntStream.concat(
            IntStream.concat(IntStream.of(near), IntStream.of(any)),
            IntStream.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE))
        .toArray();
    for (int bucket : buckets(scheme)) {
      long plain = IntStream.of(offsets)
          .filter(offset -> scheme.bucketOfOffset(offset) == bucket)
          .count();
      assertEquals(plain, OffsetRange.of(scheme, bucket).count(offsets), "bucket " + bucket);
    }
  }

  @Property
  void longsAreCountedAsTheSchemeCountsThem(
      @ForAll("schemes") BucketScheme scheme,
      @ForAll("near") int[] near,
      @ForAll @Size(max = 40) long[] any) {
    long[] offsets = LongStream.concat(
            LongStream.concat(IntStream.of(near).asLongStream(), LongStream.of(any)),
            LongStream.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, 0, Long.MAX_VALUE))
        .toArray();
    for (int bucket : buckets(scheme)) {
      long plain = LongStream.of(offsets)
          .filter(offset -> scheme.bucketOfOffset(offset) == bucket)
          .count();
      assertEquals(plain, OffsetRange.of(scheme, bucket).count(offsets), "bucket " + bucket);
    }
  }

  @Property
  void pairsAreCountedAsTheSchemeCountsThem(
      @ForAll("schemes") BucketScheme scheme, @ForAll("positions") int[] positions) {
    // Neighbours in the list are pairs, once either way round.
    int[] queries = positions;
    int[] keys = new int[positions.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = positions[i ^ 1];
    }
    long[] longQueries = IntStream.of(queries).asLongStream().toArray();
    long[] longKeys = IntStream.of(keys).asLongStream().toArray();
    for (int bucket : buckets(scheme)) {
      long plain = IntStream.range(0, keys.length)
          .filter(i -> scheme.bucket(RelativePosition.of(queries[i], keys[i])) == bucket)
          .count();
      OffsetRange range = OffsetRange.of(scheme, bucket);
      assertEquals(plain, range.countPairs(queries, keys), "bucket " + bucket);
      assertEquals(plain, range.countPairs(longQueries, longKeys), "bucket " + bucket);
    }
  }

  @Example
  void pairsAtTheEndsOfTheirTypesAreCounted() {
    BucketScheme scheme = BucketScheme.t5(32, 128, Direction.BIDIRECTIONAL);
    OffsetRange past = OffsetRange.of(scheme, 15);
    assertEquals(
        1, past.countPairs(new int[] {Integer.MAX_VALUE, 0}, new int[] {0, Integer.MAX_VALUE}));
    assertEquals(
        1, past.countPairs(new long[] {Long.MAX_VALUE, 0}, new long[] {0, Long.MAX_VALUE}));
  }

  @Example
  void aNegativePositionIsRefusedWithRuleValueAndCure() {
    OffsetRange range = OffsetRange.of(BucketScheme.t5(32, 128, Direction.CAUSAL), 31);
    String message = "positions must be at least 0, but one was negative; count tokens from 0";
    assertRefused(message, () -> range.countPairs(new int[] {5, 1}, new int[] {2, -1}));
    assertRefused(message, () -> range.countPairs(new long[] {-5, 1}, new long[] {2, 1}));
  }

  @Example
  void aQueryWithoutAKeyIsRefusedWithRuleValueAndCure() {
    OffsetRange range = OffsetRange.of(BucketScheme.t5(32, 128, Direction.CAUSAL), 31);
    assertRefused(
        "every query must have a key, but there were 2 queries and 1 keys; give as many of both",
        () -> range.countPairs(new int[2], new int[1]));
  }

  /** The first, the last, and the ends of both sides: all kinds of bucket there are. */
  private static int[] buckets(BucketScheme scheme) {
    int perSide = scheme.bucketsPerSide();
    return IntStream.of(
            0, 1, scheme.maxExact(), perSide - 2, perSide - 1, perSide, scheme.numBuckets() - 1)
        .filter(bucket -> bucket < scheme.numBuckets())
        .distinct()
        .toArray();
  }

  private static void assertRefused(
      String message, org.junit.jupiter.api.function.Executable asked) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, asked).getMessage());
  }

  @Provide
  Arbitrary<int[]> near() {
    return Arbitraries.integers().between(-5000, 5000).array(int[].class).ofMaxSize(40);
  }

  @Provide
  Arbitrary<int[]> positions() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.integers().between(0, 5000)),
            Tuple.of(1, Arbitraries.integers().between(0, Integer.MAX_VALUE)))
        .array(int[].class)
        .ofSize(40);
  }

  @Provide
  Arbitrary<BucketScheme> schemes() {
    return Schemes.any();
  }
}
