package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class RelativePositionProperties {

  private static final long FARTHEST = 1L << 40;

  // tag::opposite[]
  @Property
  void theTwoSignsAreOpposite(@ForAll @LongRange long query, @ForAll @LongRange long key) {
    assertEquals(
        -RelativePosition.of(query, key),
        RelativePosition.offset(query, key),
        "offset(" + query + ", " + key + ")");
  }
  // end::opposite[]

  @Property
  void walkingTheRelativePositionFromTheQueryReachesTheKey(
      @ForAll @LongRange long query, @ForAll @LongRange long key) {
    assertEquals(
        key, query + RelativePosition.of(query, key), query + " + of(" + query + ", " + key + ")");
  }

  @Property
  void movingBothTokensChangesNothing(
      @ForAll @LongRange(max = FARTHEST) long query,
      @ForAll @LongRange(max = FARTHEST) long key,
      @ForAll @LongRange(max = FARTHEST) long step) {
    assertEquals(
        RelativePosition.of(query, key),
        RelativePosition.of(query + step, key + step),
        "of(" + (query + step) + ", " + (key + step) + ")");
  }
}
