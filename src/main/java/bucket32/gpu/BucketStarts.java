package bucket32.gpu;

import bucket32.core.AttentionShape;
import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Interval;
import java.util.List;

/**
 * Hold where the buckets of one side begin, and where the first query of a matrix stands.
 *
 * @param first position of the first query, as near as it may be without a cell changing
 * @param distances the first distance of each bucket; an unused one shares that of the next
 * @param ahead what the bucket of a key after the query has on top; 0 for causal schemes
 */
record BucketStarts(int first, int[] distances, int ahead) {

  static BucketStarts of(BucketScheme scheme, AttentionShape shape) {
    List<Interval> intervals = scheme.intervals();
    int[] distances = new int[scheme.last().index() + 1];
    int next = reachable(scheme.last().firstDistance());
    for (int bucket = distances.length - 1; bucket >= 0; bucket--) {
      Interval interval = intervals.get(bucket);
      next = interval.isUsed() ? reachable(interval.first()) : next;
      distances[bucket] = next;
    }
    int ahead = scheme.direction() == Direction.CAUSAL ? 0 : scheme.bucketsPerSide();
    return new BucketStarts(first(scheme, shape), distances, ahead);
  }

  /** No distance of a matrix is as large as the largest int: what begins later never begins. */
  private static int reachable(long distance) {
    return (int) Math.min(distance, Integer.MAX_VALUE);
  }

  /** Where every key is in the final bucket of every query, more past changes nothing. */
  private static int first(BucketScheme scheme, AttentionShape shape) {
    long enough = scheme.last().firstDistance() + shape.keyLength();
    long first = Math.min(shape.pastSeenTokens(), enough);
    if (first > Integer.MAX_VALUE - shape.queryLength()) {
      throw new IllegalArgumentException("positions must be below " + Integer.MAX_VALUE
          + " on a device, but the first query stands at " + shape.pastSeenTokens()
          + "; use the table");
    }
    return (int) first;
  }
}
