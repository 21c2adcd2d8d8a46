package bucket32.measure;

/**
 * Answer buckets by T5's rule as one writes it first: a logarithm for each far offset.
 *
 * <p>It is the plain version: what is fast is compared with it. Example: of 32 buckets up to 128,
 * {@code bucket(19)} is 17.
 *
 * @param numBuckets how many buckets there are; half of them are exact
 * @param maxDistance from this distance on all share the last bucket
 */
public record LogBuckets(int numBuckets, int maxDistance) implements OffsetBuckets {

  /** Answer as T5's decoder does: 32 buckets up to 128. */
  public LogBuckets() {
    this(32, 128);
  }

  @Override
  public int bucket(int offset) {
    int distance = Math.max(offset, 0);
    int maxExact = numBuckets / 2;
    if (distance < maxExact) {
      return distance;
    }
    double way = Math.log((double) distance / maxExact) / Math.log((double) maxDistance / maxExact);
    return Math.min(numBuckets - 1, maxExact + (int) (way * (numBuckets - maxExact)));
  }
}
