package bucket32.oracle;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Set a scheme beside another: what each tells apart, and what it costs. */
public record WhatIf(BucketScheme one, BucketScheme other) {

  /** Hold how many pairs of a text land in the final bucket, of how many. */
  public record Share(long landing, long pairs) {}

  /** Return the offsets, at least 0, that have a bucket to themselves in the first alone. */
  public List<Long> lost() {
    Set<Long> lost = new TreeSet<>(alone(one));
    lost.removeAll(alone(other));
    return List.copyOf(lost.stream().toList());
  }

  /** Return the offsets, at least 0, that have a bucket to themselves in the second alone. */
  public List<Long> gained() {
    return new WhatIf(other, one).lost();
  }

  /** Return the offsets, at least 0, that share their bucket with no other, in ascending order. */
  public static List<Long> alone(BucketScheme scheme) {
    List<Long> alone = new ArrayList<>();
    for (Interval interval : scheme.intervals()) {
      boolean single = interval.isUsed() && interval.hasEnd() && interval.count() == 1;
      if (single && interval.first() >= 0) {
        alone.add(interval.first());
      }
    }
    return alone;
  }

  /**
   * Return how many pairs of a text land in a final bucket, on either side.
   *
   * <p>A causal query sees itself and what is before it; a bidirectional one sees every key.
   *
   * <p>Example: of 114 tokens under T5's 32 causal buckets 1 pair of 6555.
   *
   * @param length how many tokens the text has
   */
  public static Share inTheFinalBucket(BucketScheme scheme, int length) {
    long beyond = Math.max(0, length - scheme.last().firstDistance());
    long oneSide = beyond * (beyond + 1) / 2;
    return scheme.direction() == Direction.CAUSAL
        ? new Share(oneSide, length * (length + 1L) / 2)
        : new Share(2 * oneSide, (long) length * length);
  }
}
