package bucket32.core;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Draw schemes of all kinds: tiny, odd, crowded ones with empty buckets, and wide ones. */
public final class Schemes {

  private Schemes() {}

  /** The smallest of both directions, empty buckets, ties where doubles err, a bucket to spare. */
  private static final List<BucketScheme> ODD = List.of(
      BucketScheme.t5(2, 2, Direction.CAUSAL),
      BucketScheme.t5(4, 2, Direction.BIDIRECTIONAL),
      BucketScheme.t5(24, 13, Direction.CAUSAL),
      BucketScheme.t5(9, 128, Direction.CAUSAL),
      BucketScheme.t5(33, 128, Direction.BIDIRECTIONAL));

  public static Arbitrary<BucketScheme> any() {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of(ODD)),
            Tuple.of(4, Arbitraries.of(Direction.class).flatMap(Schemes::of)))
        .withoutEdgeCases();
  }

  private static Arbitrary<BucketScheme> of(Direction direction) {
    boolean causal = direction == Direction.CAUSAL;
    Arbitrary<Integer> numBuckets = Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.integers().between(causal ? 2 : 4, 64)),
        Tuple.of(1, Arbitraries.integers().between(65, 520)));
    Arbitrary<Integer> surplus = Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.integers().between(1, 20)),
        Tuple.of(2, Arbitraries.integers().between(1, 4096)));
    return numBuckets.flatMap(buckets -> surplus.map(
        more -> BucketScheme.t5(buckets, (causal ? buckets / 2 : buckets / 4) + more, direction)));
  }
}
