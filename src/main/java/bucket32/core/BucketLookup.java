package bucket32.core;

import java.util.Arrays;

/**
 * Answer for whole arrays of offsets: clamp each, then look it up.
 *
 * <p>Spec: {@code into[i] = scheme.bucketOfOffset(offsets[i])}. Beyond the first offset of a final
 * bucket all are alike, so a table that ends there holds every answer. Nothing is allocated, and
 * nothing branches on an offset: random ones cost what sorted ones do.
 */
public final class BucketLookup {

  /** Bound the table; above, {@link BucketTable} answers in memory for the buckets alone. */
  public static final int MOST_ENTRIES = 1 << 24;

  private final int lowest;
  private final int highest;
  private final int numBuckets;
  private final int[] bucket;

  private BucketLookup(BucketScheme scheme, int lowest, int highest) {
    this.lowest = lowest;
    this.highest = highest;
    numBuckets = scheme.numBuckets();
    bucket = new int[highest - lowest + 1];
    BucketTable table = BucketTable.of(scheme);
    // A row's offsets fall as its keys rise: read backwards, they rise.
    table.row(
        highest,
        bucket.length,
        (from, to, each) -> Arrays.fill(bucket, bucket.length - to, bucket.length - from, each));
  }

  /**
   * Build the table of a scheme: max_distance entries at most, for each side that is told apart.
   *
   * @throws IllegalArgumentException if that is more than {@link #MOST_ENTRIES}
   */
  public static BucketLookup of(BucketScheme scheme) {
    long highest = scheme.last().firstDistance();
    long lowest = scheme.direction() == Direction.CAUSAL ? 0 : -highest;
    if (highest - lowest >= MOST_ENTRIES) {
      throw new IllegalArgumentException("a lookup must have at most "
          + MOST_ENTRIES
          + " entries, but this scheme needs "
          + (highest - lowest + 1)
          + "; use BucketTable");
    }
    return new BucketLookup(scheme, (int) lowest, (int) highest);
  }

  /**
   * Write the bucket of each offset, query - key, to the same index.
   *
   * @throws IllegalArgumentException if there is less room than offsets
   */
  public void buckets(int[] offsets, int[] into) {
    requireRoom(offsets.length, into.length);
    for (int i = 0; i < offsets.length; i++) {
      into[i] = bucket[Math.max(lowest, Math.min(highest, offsets[i])) - lowest];
    }
  }

  /** Write the buckets of 64-bit offsets. */
  public void buckets(long[] offsets, int[] into) {
    requireRoom(offsets.length, into.length);
    for (int i = 0; i < offsets.length; i++) {
      into[i] = bucket[(int) Math.max(lowest, Math.min(highest, offsets[i])) - lowest];
    }
  }

  /** Write buckets as bytes, for up to 256 of them; {@code Byte.toUnsignedInt} reads them. */
  public void buckets(int[] offsets, byte[] into) {
    BucketMatrix.requireBytes(numBuckets);
    requireRoom(offsets.length, into.length);
    for (int i = 0; i < offsets.length; i++) {
      into[i] = (byte) bucket[Math.max(lowest, Math.min(highest, offsets[i])) - lowest];
    }
  }

  /** Write the buckets of 64-bit offsets as bytes. */
  public void buckets(long[] offsets, byte[] into) {
    BucketMatrix.requireBytes(numBuckets);
    requireRoom(offsets.length, into.length);
    for (int i = 0; i < offsets.length; i++) {
      into[i] = (byte) bucket[(int) Math.max(lowest, Math.min(highest, offsets[i])) - lowest];
    }
  }

  private static void requireRoom(int offsets, int room) {
    if (room < offsets) {
      throw new IllegalArgumentException("the buckets need an array of at least "
          + offsets
          + ", but it has "
          + room
          + "; use one as long as the offsets");
    }
  }
}
