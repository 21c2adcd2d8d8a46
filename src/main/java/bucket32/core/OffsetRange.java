package bucket32.core;

/**
 * Hold all offsets of one bucket, as two ends, and count them in long streams.
 *
 * <p>An {@link Interval} lists offsets a query can have, so a causal one starts at 0. A range takes
 * every long: what {@code scheme.bucketOfOffset} puts into the bucket, and nothing else.
 */
public final class OffsetRange {

  private final long lowest;
  private final long highest;

  /** Both ends belong to the range; it is empty where highest is lowest - 1. */
  private OffsetRange(long lowest, long highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  /** Return the range of a bucket. Example: that of T5's causal bucket 17 is 19 to 20. */
  public static OffsetRange of(BucketScheme scheme, int bucket) {
    Interval interval = scheme.interval(bucket);
    if (!interval.isUsed()) {
      return new OffsetRange(0, -1);
    }
    long lowest = Math.min(interval.first(), interval.last());
    long highest = Math.max(interval.first(), interval.last());
    boolean laterKeys = scheme.direction() == Direction.CAUSAL && lowest == 0;
    return new OffsetRange(
        laterKeys || lowest == -Interval.NO_END ? Long.MIN_VALUE : lowest, highest);
  }

  /** Tell whether an offset lands in the bucket: the specification of all that follows. */
  public boolean contains(long offset) {
    return lowest <= offset && offset <= highest;
  }

  /** Count the offsets that land in the bucket. */
  public int count(int[] offsets) {
    int start = start();
    int size = size();
    int hits = 0;
    for (int offset : offsets) {
      hits += below(offset - start, size);
    }
    return hits;
  }

  /** Count the 64-bit offsets that land in the bucket. */
  public int count(long[] offsets) {
    long size = highest - lowest + 1;
    long hits = 0;
    for (long offset : offsets) {
      hits += below(offset - lowest, size);
    }
    return (int) hits;
  }

  /**
   * Count the pairs that land in the bucket: query i with key i.
   *
   * @param queryPositions at least 0
   * @param keyPositions at least 0, as many as queries
   * @throws IllegalArgumentException if a position is negative, or their numbers differ
   */
  public int countPairs(int[] queryPositions, int[] keyPositions) {
    requirePairs(queryPositions.length, keyPositions.length);
    int start = start();
    int size = size();
    int hits = 0;
    int signs = 0;
    for (int i = 0; i < queryPositions.length; i++) {
      signs |= queryPositions[i] | keyPositions[i];
      hits += below(queryPositions[i] - keyPositions[i] - start, size);
    }
    requirePositions(signs >= 0);
    return hits;
  }

  /** Count the pairs of 64-bit positions that land in the bucket: query i with key i. */
  public int countPairs(long[] queryPositions, long[] keyPositions) {
    requirePairs(queryPositions.length, keyPositions.length);
    long size = highest - lowest + 1;
    long hits = 0;
    long signs = 0;
    for (int i = 0; i < queryPositions.length; i++) {
      signs |= queryPositions[i] | keyPositions[i];
      hits += below(queryPositions[i] - keyPositions[i] - lowest, size);
    }
    requirePositions(signs >= 0);
    return (int) hits;
  }

  /**
   * Return 1 if a is below b, both taken as unsigned, else 0: the borrow of a - b.
   *
   * <p>With a = offset - lowest and b = the number of offsets, it is {@link #contains} without a
   * branch: an offset below lowest wraps round to a huge a. Bits are all it needs, so the compiler
   * can do several at once.
   */
  private static int below(int a, int b) {
    return ((~a & b) | ((~a | b) & (a - b))) >>> (Integer.SIZE - 1);
  }

  private static long below(long a, long b) {
    return ((~a & b) | ((~a | b) & (a - b))) >>> (Long.SIZE - 1);
  }

  /** Return where the part of the range that ints reach begins. */
  private int start() {
    return (int) Math.max(Integer.MIN_VALUE, lowest);
  }

  /** Return how many ints the range has, unsigned: at most 2^31 + 1, as no bucket takes them all. */
  private int size() {
    long ints = Math.min(Integer.MAX_VALUE, highest) - Math.max(Integer.MIN_VALUE, lowest) + 1;
    return (int) Math.max(0, ints);
  }

  private static void requirePairs(int queries, int keys) {
    if (queries != keys) {
      throw new IllegalArgumentException("every query must have a key, but there were "
          + queries
          + " queries and "
          + keys
          + " keys; give as many of both");
    }
  }

  private static void requirePositions(boolean hold) {
    if (!hold) {
      throw new IllegalArgumentException(
          "positions must be at least 0, but one was negative; count tokens from 0");
    }
  }
}
