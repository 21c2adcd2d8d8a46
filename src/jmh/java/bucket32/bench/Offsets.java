package bucket32.bench;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Draw offsets as the pairs of a text four times max_distance long have them: in no order. */
final class Offsets {

  private static final int TEXT_IN_MAX_DISTANCES = 4;

  private Offsets() {}

  static IntStream random(SplittableRandom random, BucketScheme scheme, int size) {
    int farthest = Math.multiplyExact(TEXT_IN_MAX_DISTANCES, scheme.maxDistance());
    int nearest = scheme.direction() == Direction.CAUSAL ? 0 : 1 - farthest;
    return random.ints(size, nearest, farthest);
  }
}
