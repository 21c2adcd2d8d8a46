package bucket32.core;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Draw schemes of all kinds: tiny, odd, crowded ones with empty buckets, and wide ones. */
final class Schemes {

  private Schemes() {}

  static Arbitrary<BucketScheme> any() {
    return Arbitraries.of(Direction.class).flatMap(Schemes::of);
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
