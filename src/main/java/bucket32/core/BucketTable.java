package bucket32.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Answer like a {@link BucketScheme}, from boundaries worked out once.
 *
 * <p>The scheme is the specification; this is for many questions about one scheme. Its size depends
 * on the number of buckets alone, not on max_distance or on the length of a text.
 */
public final class BucketTable {

  private final Direction direction;
  private final long[] lowest;
  private final int[] bucket;

  private BucketTable(Direction direction, List<Interval> ascending) {
    this.direction = direction;
    lowest = new long[ascending.size()];
    bucket = new int[ascending.size()];
    for (int i = 0; i < lowest.length; i++) {
      lowest[i] = lowest(ascending.get(i));
      bucket[i] = ascending.get(i).bucket();
    }
  }

  public static BucketTable of(BucketScheme scheme) {
    List<Interval> used = new ArrayList<>(scheme.intervals());
    used.removeIf(interval -> !interval.isUsed());
    used.sort(Comparator.comparingLong(BucketTable::lowest));
    return new BucketTable(scheme.direction(), used);
  }

  /** Return the bucket of an offset, query - key, over the whole range of long. */
  public int bucketOfOffset(long offset) {
    return bucket[runOf(offset)];
  }

  /**
   * Write the buckets of one query's row: of the keys at positions 0 to {@code into.length} - 1.
   *
   * <p>This is a step of cached decoding, at any length, with nothing kept between the steps.
   *
   * <p>Example: T5's 32 causal buckets give a query at position 3 and 5 keys {@code 3 2 1 0 0}.
   *
   * @param queryPosition at least 0
   */
  public void row(long queryPosition, int[] into) {
    row(queryPosition, into.length, (from, to, each) -> Arrays.fill(into, from, to, each));
  }

  /** Take the keys from {@code from} up to, not including, {@code to}: they share a bucket. */
  @FunctionalInterface
  interface Run {
    void of(int from, int to, int bucket);
  }

  /** Cut one query's row into runs of equal buckets, by ascending key. */
  void row(long queryPosition, int keyLength, Run each) {
    int run = runOf(queryPosition);
    for (int key = 0; key < keyLength; run--) {
      long left = queryPosition - key - lowest[run] + 1;
      int end = run > 0 && left < keyLength - key ? key + (int) left : keyLength;
      each.of(key, end, bucket[run]);
      key = end;
    }
  }

  private int runOf(long offset) {
    long asked = direction == Direction.CAUSAL ? Math.max(0, offset) : offset;
    int found = Arrays.binarySearch(lowest, asked);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private static long lowest(Interval interval) {
    return Math.min(interval.first(), interval.last());
  }
}
