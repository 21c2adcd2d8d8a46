package bucket32.bench;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;

/**
 * Compute a bucket as one writes it first: the rule with a logarithm, for each offset anew.
 *
 * <p>Doubles err at ties of some schemes, which the check before timing then reports. They are right
 * for the schemes the benchmarks use unless others are asked for.
 */
final class Naive {

  private final boolean bidirectional;
  private final int perSide;
  private final int maxExact;
  private final double logRange;

  Naive(BucketScheme scheme) {
    bidirectional = scheme.direction() == Direction.BIDIRECTIONAL;
    perSide = scheme.bucketsPerSide();
    maxExact = scheme.maxExact();
    logRange = Math.log((double) scheme.maxDistance() / maxExact);
  }

  int bucketOfOffset(int offset) {
    int side = 0;
    int distance = offset;
    if (bidirectional) {
      side = offset < 0 ? perSide : 0;
      distance = Math.abs(offset);
    } else if (offset < 0) {
      distance = 0;
    }
    if (distance < maxExact) {
      return side + distance;
    }
    double way = Math.log((double) distance / maxExact) / logRange;
    return side + Math.min(perSide - 1, maxExact + (int) (way * (perSide - maxExact)));
  }
}
