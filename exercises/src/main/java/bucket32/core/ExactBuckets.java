package bucket32.core;

/**
 * Give each of the nearest distances a bucket of its own.
 *
 * @param maxExact how many distances are near: 0 to maxExact - 1; at least 1
 */
public record ExactBuckets(int maxExact) {

  public ExactBuckets {
    if (maxExact < 1) {
      throw new IllegalArgumentException(
          "max_exact must be at least 1, but was " + maxExact + "; use 1 or more");
    }
  }

  /** Tell whether a distance (tokens, at least 0) is near enough for a bucket of its own. */
  public boolean contains(long distance) {
    throw new UnsupportedOperationException("ExactBuckets.contains is yours to build");
  }

  /**
   * Return the bucket of a near distance: the distance itself.
   *
   * <p>Example: {@code new ExactBuckets(16).bucket(15)} is 15.
   *
   * @throws IllegalArgumentException if the distance is negative or not near
   */
  public int bucket(long distance) {
    throw new UnsupportedOperationException("ExactBuckets.bucket is yours to build");
  }
}
