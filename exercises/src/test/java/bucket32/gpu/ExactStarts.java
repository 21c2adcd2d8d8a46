package bucket32.gpu;

import java.math.BigInteger;

/** Work out where the buckets of one side begin, in whole numbers of any size: exactly. */
final class ExactStarts {

  private ExactStarts() {}

  /**
   * Return the first distance of each bucket.
   *
   * <p>Distance n has reached the i-th logarithmic bucket when (n / maxExact) ^ count is at least
   * (maxDistance / maxExact) ^ i; multiplied out there is no fraction left.
   */
  static int[] of(int maxExact, int maxDistance, int numBuckets) {
    int count = numBuckets - maxExact;
    BigInteger exact = BigInteger.valueOf(maxExact);
    int[] starts = new int[numBuckets];
    int distance = 0;
    for (int bucket = 0; bucket < numBuckets; bucket++) {
      int step = Math.max(bucket - maxExact, 0);
      BigInteger edge = BigInteger.valueOf(maxDistance).pow(step).multiply(exact.pow(count - step));
      distance = Math.max(distance, Math.min(bucket, maxExact));
      while (BigInteger.valueOf(distance).pow(count).compareTo(edge) < 0 && bucket > maxExact) {
        distance++;
      }
      starts[bucket] = distance;
    }
    return starts;
  }

  /** Return the bucket of a distance: the last that has begun. */
  static int bucket(int[] starts, int distance) {
    int bucket = starts.length - 1;
    while (starts[bucket] > distance) {
      bucket--;
    }
    return bucket;
  }
}
