package bucket32.core;

/**
 * Share buckets among far distances so that each is wider than the last by the same ratio.
 *
 * <p>The rule, for a distance n of at least maxExact:
 *
 * <pre>bucket = maxExact + floor(count * log(n / maxExact) / log(maxDistance / maxExact))</pre>
 *
 * @param maxExact the first distance that shares a bucket, and the index of that bucket; at least 1
 * @param count how many buckets lie between maxExact and maxDistance; at least 1
 * @param maxDistance the distance at which the rule would need one bucket more; above maxExact
 */
public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public LogarithmicBuckets {
    if (maxExact < 1) {
      throw new IllegalArgumentException(
          "max_exact must be at least 1, but was " + maxExact + "; use 1 or more");
    }
    if (count < 1) {
      throw new IllegalArgumentException(
          "the number of logarithmic buckets must be at least 1, but was "
              + count
              + "; use 1 or more");
    }
    if (maxDistance <= maxExact) {
      throw new IllegalArgumentException("max_distance must be greater than max_exact "
          + maxExact
          + ", but was "
          + maxDistance
          + "; use "
          + (maxExact + 1L)
          + " or more");
    }
  }

  /**
   * Return the bucket of a far distance, before any cap.
   *
   * <p>From maxDistance on the rule goes past the last bucket, as it stands. Capping it is the
   * business of {@link FinalBucket}.
   *
   * <p>Example: {@code new LogarithmicBuckets(16, 16, 128).bucket(19)} is 17.
   *
   * @throws IllegalArgumentException if the distance is below maxExact
   */
  public int bucket(long distance) {
    if (distance < maxExact) {
      throw new IllegalArgumentException("a logarithmic distance must be at least "
          + maxExact
          + ", but was "
          + distance
          + "; nearer ones are exact");
    }
    throw new UnsupportedOperationException("LogarithmicBuckets.bucket is yours to build");
  }
}
