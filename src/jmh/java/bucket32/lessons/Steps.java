package bucket32.lessons;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.T5Defaults;
import java.util.SplittableRandom;

/**
 * Work out a decoder's bucket by counting factors: one comparison and one product a step.
 *
 * <p>It reads no memory and calls nothing, so a compiler can see all of it: what it throws away, and
 * what it works out beforehand, shows.
 */
final class Steps {

  static final BucketScheme SCHEME =
      BucketScheme.t5(T5Defaults.numBuckets(), T5Defaults.maxDistance(), Direction.CAUSAL);

  private static final int MAX_EXACT = SCHEME.maxExact();
  private static final int SHARED = SCHEME.numBuckets() - MAX_EXACT;
  private static final double RATIO =
      Math.pow((double) SCHEME.maxDistance() / MAX_EXACT, 1.0 / SHARED);

  private Steps() {}

  // tag::bucket[]
  static int bucket(int distance) {
    if (distance < MAX_EXACT) {
      return distance;
    }
    int bucket = MAX_EXACT - 1;
    double first = MAX_EXACT;
    for (int step = 0; step < SHARED; step++) {
      if (distance >= first) {
        bucket++;
      }
      first *= RATIO;
    }
    return bucket;
  }
  // end::bucket[]

  /** Draw distances as in a text four times as long as max_distance, in no order. */
  static int[] distances(int count) {
    return new SplittableRandom(1).ints(count, 0, 4 * SCHEME.maxDistance()).toArray();
  }
}
