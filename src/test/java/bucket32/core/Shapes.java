package bucket32.core;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Draw small matrices, square, wide and tall, of one cell too, at near and far positions. */
public final class Shapes {

  private Shapes() {}

  public static Arbitrary<AttentionShape> any() {
    Arbitrary<Integer> length = Arbitraries.integers().between(1, 24);
    return Combinators.combine(length, length, positions()).as(AttentionShape::new);
  }

  static Arbitrary<Long> positions() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.longs().between(0, 30)),
        Tuple.of(2, Arbitraries.longs().between(0, 5000)),
        Tuple.of(1, Arbitraries.longs().between(0, Long.MAX_VALUE - 24)));
  }
}
