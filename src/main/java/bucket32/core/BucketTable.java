package bucket32.core;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Answer like a {@link BucketScheme}, from boundaries worked out once.
 *
 * <p>The scheme is the specification; this is for many questions about one scheme.
 */
public final class BucketTable {

  private final Direction direction;
  private final long[] lowest;
  private final int[] bucket;

  private BucketTable(Direction direction, List<Interval> ascending) {
    this.direction = direction;
    lowest = ascending.stream().mapToLong(BucketTable::lowest).toArray();
    bucket = ascending.stream().mapToInt(Interval::bucket).toArray();
  }

  public static BucketTable of(BucketScheme scheme) {
    return new BucketTable(
        scheme.direction(),
        scheme.intervals().stream()
            .filter(Interval::isUsed)
            .sorted(Comparator.comparingLong(BucketTable::lowest))
            .toList());
  }

  /** Return the bucket of an offset, query - key, over the whole range of long. */
  public int bucketOfOffset(long offset) {
    long asked = direction == Direction.CAUSAL ? Math.max(0, offset) : offset;
    int found = Arrays.binarySearch(lowest, asked);
    return bucket[found >= 0 ? found : Math.max(0, -found - 2)];
  }

  private static long lowest(Interval interval) {
    return Math.min(interval.first(), interval.last());
  }
}
