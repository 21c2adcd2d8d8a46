package bucket32.mistakes;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.ExactBuckets;
import bucket32.core.FinalBucket;
import bucket32.core.LogarithmicBuckets;
import java.util.List;

/**
 * Hold the numbers of a scheme, and of the parts it is put together from.
 *
 * @param buckets how many there are for both sides together
 * @param direction which side is told apart
 * @param maxExact of one side
 * @param count the logarithmic buckets of one side
 * @param maxDistance of both sides
 * @param first the first distance of the final bucket
 */
record SchemeParts(
    int buckets, Direction direction, int maxExact, int count, int maxDistance, long first) {

  /** Where a logarithmic bucket of T5's encoder begins on a whole distance; rounding is left open. */
  private static final List<Long> WHOLE_EDGES = List.of(16L, 32L, 64L);

  void ask(List<Probe> probes, String part, long relativePosition) {
    long distance = Math.abs(relativePosition);
    if (!(direction == Direction.BIDIRECTIONAL && WHOLE_EDGES.contains(distance))) {
      probes.add(new Probe(
          part,
          name() + ".bucket(" + relativePosition + ")",
          Probe.rule(relativePosition, direction, maxExact, first),
          () -> scheme().bucket(relativePosition)));
    }
  }

  private BucketScheme scheme() {
    return new BucketScheme(
        buckets,
        direction,
        new ExactBuckets(maxExact),
        new FinalBucket(
            new LogarithmicBuckets(maxExact, count, maxDistance), maxExact + count - 1, first));
  }

  private String name() {
    String name = direction == Direction.CAUSAL ? "decoder" : "encoder";
    return buckets == 32 ? name : name + " of " + buckets;
  }

  long[] turningPoints() {
    return new long[] {
      0,
      1,
      maxExact - 1,
      maxExact,
      maxExact + 1,
      first - 1,
      first,
      maxDistance,
      maxDistance + 1,
      900
    };
  }
}
