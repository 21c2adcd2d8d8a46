package bucket32.core;

/**
 * Hold the offsets that share one bucket, from the nearest to the query to the farthest.
 *
 * <p>Offsets are query - key: for keys after the query both ends are negative, and {@code last} is
 * the smaller number.
 *
 * @param bucket index from 0
 * @param rule what places offsets here
 * @param first nearest offset; 0 if the bucket is unused
 * @param last farthest offset; {@link #NO_END} (or its negative) in a final bucket
 */
public record Interval(int bucket, Rule rule, long first, long last) {

  /** Stand for the end of a bucket that has none. */
  public static final long NO_END = Long.MAX_VALUE;

  static Interval unused(int bucket) {
    return new Interval(bucket, Rule.UNUSED, 0, 0);
  }

  public boolean isUsed() {
    return rule != Rule.UNUSED;
  }

  public boolean hasEnd() {
    return Math.abs(last) != NO_END;
  }

  /** Return how many offsets share the bucket; undefined where it has no end. */
  public long count() {
    return isUsed() ? Math.abs(last - first) + 1 : 0;
  }

  Interval mirrored(int mirroredBucket) {
    return isUsed() ? new Interval(mirroredBucket, rule, -first, -last) : unused(mirroredBucket);
  }
}
