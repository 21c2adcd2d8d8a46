package bucket32.core;

/**
 * Send every distance from one on to the same bucket, however far it is.
 *
 * <p>T5 has no bucket apart for this: its last logarithmic bucket takes the rest as well. It
 * therefore starts before max_distance: at 113, not 128, for 32 causal buckets. Other readings of
 * the rule start it at max_distance or just after, which is why {@code firstDistance} is a
 * component.
 *
 * @param logarithmic the buckets before it
 * @param index the bucket every far distance lands in
 * @param firstDistance the nearest distance that lands there
 */
public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  /**
   * Return T5's final bucket: the last of the logarithmic ones.
   *
   * <p>Example: for {@code new LogarithmicBuckets(16, 16, 128)} its index is 31 and its first
   * distance 113.
   */
  public static FinalBucket t5(LogarithmicBuckets logarithmic) {
    throw new UnsupportedOperationException("FinalBucket.t5 is yours to build");
  }

  /** Tell whether a distance lands in the final bucket. */
  public boolean contains(long distance) {
    throw new UnsupportedOperationException("FinalBucket.contains is yours to build");
  }

  /**
   * Return the bucket of a distance that is not exact: the final one from {@code firstDistance} on,
   * a logarithmic one before.
   *
   * <p>Example: with T5's 32 causal buckets, {@code bucket(112)} is 30 and {@code
   * bucket(1_000_000)} is 31.
   *
   * @throws IllegalArgumentException if the distance is below the logarithmic buckets' max_exact
   */
  public int bucket(long distance) {
    throw new UnsupportedOperationException("FinalBucket.bucket is yours to build");
  }
}
