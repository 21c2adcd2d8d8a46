package bucket32.core;

/**
 * Place any pair of tokens in one of a fixed number of buckets.
 *
 * <p>{@link #t5} builds the form of the reference code: exact buckets for the near distances, then
 * logarithmic ones, of which the last is final. All of them are those of one side of the query.
 *
 * @param numBuckets how many buckets there are for both sides together, used or not; indices run
 *     from 0
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
    throw new UnsupportedOperationException("BucketScheme.t5 is yours to build");
  }

  /**
   * Return the bucket of a relative position, key - query.
   *
   * <p>A bidirectional scheme numbers the keys after the query from {@code numBuckets / 2} on.
   *
   * <p>Example: {@code t5(32, 128, BIDIRECTIONAL).bucket(1)} is 17.
   */
  public int bucket(long relativePosition) {
    throw new UnsupportedOperationException("BucketScheme.bucket is yours to build");
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
}
