package bucket32.core;

import java.util.ArrayList;
import java.util.List;

/**
 * Place any pair of tokens in one of a fixed number of buckets.
 *
 * <p>The general form carries every reading of the rule: exact buckets, then logarithmic ones, then
 * a final one, for one side of the query or for both. {@link #t5} builds the form of the reference
 * code.
 *
 * @param numBuckets how many buckets there are, used or not; indices run from 0
 * @param direction which side of the query is told apart
 * @param exact the near distances of one side
 * @param last the far distances of one side
 */
public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  /** Bound num_buckets, at 128 times what the largest published model uses. */
  public static final int MOST_BUCKETS = 1 << 16;

  /**
   * Return the scheme of T5's reference code.
   *
   * <p>Bidirectional schemes halve num_buckets, rounded down, and give each side its half.
   *
   * <p>Example: {@code t5(32, 128, CAUSAL).bucket(-113)} is 31.
   *
   * @param numBuckets 2 or more (causal), 4 or more (bidirectional), at most {@link #MOST_BUCKETS}
   * @param maxDistance above max_exact, which is half of one side's buckets, rounded down
   * @throws IllegalArgumentException naming the rule, the value and the cure
   */
  public static BucketScheme t5(int numBuckets, int maxDistance, Direction direction) {
    requireEnough(numBuckets, direction);
    int perSide = direction == Direction.CAUSAL ? numBuckets : numBuckets / 2;
    int maxExact = perSide / 2;
    LogarithmicBuckets logarithmic =
        new LogarithmicBuckets(maxExact, perSide - maxExact, maxDistance);
    return new BucketScheme(
        numBuckets, direction, new ExactBuckets(maxExact), FinalBucket.t5(logarithmic));
  }

  public int maxExact() {
    return exact.maxExact();
  }

  public int maxDistance() {
    return last.logarithmic().maxDistance();
  }

  /** Return how many buckets one side of the query has. */
  public int bucketsPerSide() {
    return direction == Direction.CAUSAL ? numBuckets : numBuckets / 2;
  }

  /**
   * Return the bucket of a relative position, key - query.
   *
   * <p>Example: {@code t5(32, 128, BIDIRECTIONAL).bucket(1)} is 17.
   */
  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean future = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return future ? bucketsPerSide() + bucket : bucket;
  }

  /**
   * Return the bucket of an offset, query - key, over the whole range of long.
   *
   * <p>Example: {@code t5(32, 128, CAUSAL).bucketOfOffset(113)} is 31.
   */
  public int bucketOfOffset(long offset) {
    return bucket(offset == Long.MIN_VALUE ? Long.MAX_VALUE : -offset);
  }

  /**
   * Return the offsets of every bucket, in the order of the buckets.
   *
   * <p>A causal query has no key after it, so its offsets start at 0. The offset of a key after the
   * query is negative.
   */
  public List<Interval> intervals() {
    List<Interval> past = past();
    List<Interval> all = new ArrayList<>(past);
    if (direction == Direction.BIDIRECTIONAL) {
      all.add(Interval.unused(bucketsPerSide()));
      for (Interval interval : past.subList(1, past.size())) {
        all.add(interval.mirrored(bucketsPerSide() + interval.bucket()));
      }
    }
    while (all.size() < numBuckets) {
      all.add(Interval.unused(all.size()));
    }
    return List.copyOf(all);
  }

  /** Return the offsets of one bucket. */
  public Interval interval(int bucket) {
    return intervals().get(bucket);
  }

  /** Refuse fewer buckets than two a side, and more than {@link #MOST_BUCKETS}. */
  private static void requireEnough(int numBuckets, Direction direction) {
    int fewest = direction == Direction.CAUSAL ? 2 : 4;
    if (numBuckets < fewest || numBuckets > MOST_BUCKETS) {
      throw new IllegalArgumentException("num_buckets must be from "
          + fewest
          + " to "
          + MOST_BUCKETS
          + (direction == Direction.CAUSAL ? " for one direction" : " for two directions")
          + ", but was "
          + numBuckets
          + (numBuckets < fewest
              ? "; use " + fewest + " or more"
              : "; use " + MOST_BUCKETS + " or fewer"));
    }
  }

  private List<Interval> past() {
    List<Interval> past = new ArrayList<>();
    for (int distance = 0; distance < maxExact(); distance++) {
      past.add(new Interval(distance, Rule.EXACT, distance, distance));
    }
    LogarithmicBuckets logarithmic = last.logarithmic();
    long first = maxExact();
    for (int bucket = maxExact(); bucket < last.index(); bucket++) {
      int nextStep = bucket + 1 - maxExact();
      long next = bucket + 1 < last.index()
          ? Thresholds.first(nextStep, logarithmic)
          : last.firstDistance();
      past.add(
          next > first
              ? new Interval(bucket, Rule.LOGARITHMIC, first, next - 1)
              : Interval.unused(bucket));
      first = next;
    }
    past.add(new Interval(last.index(), Rule.FINAL, last.firstDistance(), Interval.NO_END));
    return past;
  }
}
