package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Hold the lookup of whole arrays against the scheme, offset by offset. */
class BucketLookupProperties {

  private static final BucketScheme T5 = BucketScheme.t5(32, 128, Direction.CAUSAL);

  @Property
  void offsetsNearTheBoundariesHaveTheSchemesBuckets(
      @ForAll("schemes") BucketScheme scheme, @ForAll("near") int[] offsets) {
    holds(scheme, offsets);
  }

  @Property
  void anyIntsHaveTheSchemesBuckets(@ForAll("schemes") BucketScheme scheme, @ForAll int[] offsets) {
    holds(scheme, offsets);
    holds(scheme, new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE});
  }

  @Property
  void anyLongsHaveTheSchemesBuckets(
      @ForAll("schemes") BucketScheme scheme, @ForAll long[] offsets) {
    holds(scheme, offsets);
    holds(scheme, new long[] {Long.MIN_VALUE, Long.MIN_VALUE + 1, 0, Long.MAX_VALUE});
  }

  @Example
  void roomBeyondTheOffsetsIsLeftAlone() {
    int[] into = {7, 7, 7};
    BucketLookup.of(T5).buckets(new int[] {113, 2}, into);
    assertArrayEquals(new int[] {31, 2, 7}, into);
  }

  @Example
  void lessRoomThanOffsetsIsRefusedWithRuleValueAndCure() {
    assertEquals(
        "the buckets need an array of at least 2, but it has 1; use one as long as the offsets",
        assertThrows(IllegalArgumentException.class, () -> BucketLookup.of(T5)
                .buckets(new int[2], new int[1]))
            .getMessage());
  }

  @Example
  void moreBucketsThanBytesAreRefusedWithRuleValueAndCure() {
    BucketLookup lookup = BucketLookup.of(BucketScheme.t5(257, 1000, Direction.CAUSAL));
    assertEquals(
        "num_buckets must be at most 256 to fit a byte, but was 257; use an int array",
        assertThrows(IllegalArgumentException.class, () -> lookup.buckets(new int[1], new byte[1]))
            .getMessage());
  }

  @Example
  void aTableOfGigabytesIsRefusedWithRuleValueAndCure() {
    BucketScheme wide = BucketScheme.t5(64, Integer.MAX_VALUE, Direction.CAUSAL);
    assertEquals(
        "a lookup must have at most 16777216 entries, but this scheme needs "
            + (wide.last().firstDistance() + 1)
            + "; use BucketTable",
        assertThrows(IllegalArgumentException.class, () -> BucketLookup.of(wide))
            .getMessage());
  }

  private static void holds(BucketScheme scheme, int[] offsets) {
    int[] plain =
        IntStream.of(offsets).map(offset -> scheme.bucketOfOffset(offset)).toArray();
    BucketLookup lookup = BucketLookup.of(scheme);
    int[] fast = new int[offsets.length];
    lookup.buckets(offsets, fast);
    assertArrayEquals(plain, fast);
    if (scheme.numBuckets() <= 256) {
      byte[] bytes = new byte[offsets.length];
      lookup.buckets(offsets, bytes);
      assertArrayEquals(plain, unsigned(bytes));
    }
  }

  private static void holds(BucketScheme scheme, long[] offsets) {
    int[] plain = LongStream.of(offsets).mapToInt(scheme::bucketOfOffset).toArray();
    BucketLookup lookup = BucketLookup.of(scheme);
    int[] fast = new int[offsets.length];
    lookup.buckets(offsets, fast);
    assertArrayEquals(plain, fast);
    if (scheme.numBuckets() <= 256) {
      byte[] bytes = new byte[offsets.length];
      lookup.buckets(offsets, bytes);
      assertArrayEquals(plain, unsigned(bytes));
    }
  }

  static int[] unsigned(byte[] bytes) {
    return IntStream.range(0, bytes.length)
        .map(i -> Byte.toUnsignedInt(bytes[i]))
        .toArray();
  }

  @Provide
  Arbitrary<int[]> near() {
    return Arbitraries.integers().between(-5000, 5000).array(int[].class).ofMaxSize(50);
  }

  @Provide
  Arbitrary<BucketScheme> schemes() {
    return Schemes.any();
  }
}
