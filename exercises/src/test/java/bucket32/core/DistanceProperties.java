package bucket32.core;

import static bucket32.core.Direction.BIDIRECTIONAL;
import static bucket32.core.Direction.CAUSAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class DistanceProperties {

  @Property
  void noDistanceIsNegative(@ForAll long relativePosition, @ForAll Direction direction) {
    assertEquals(
        true,
        RelativePosition.distance(relativePosition, direction) >= 0,
        "distance(" + relativePosition + ", " + direction + ") >= 0");
  }

  @Property
  void anEarlierKeyIsAsFarInBothDirections(@ForAll @LongRange(max = Long.MAX_VALUE) long back) {
    assertEquals(back, RelativePosition.distance(-back, CAUSAL), "distance(" + -back + ", CAUSAL)");
    assertEquals(
        back,
        RelativePosition.distance(-back, BIDIRECTIONAL),
        "distance(" + -back + ", BIDIRECTIONAL)");
  }

  @Property
  void everyLaterKeyIsDistanceZeroToACausalQuery(
      @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long later) {
    assertEquals(0, RelativePosition.distance(later, CAUSAL), "distance(" + later + ", CAUSAL)");
  }

  @Property
  void aLaterKeyIsAsFarAsTheEarlierOneToABidirectionalQuery(
      @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long later) {
    assertEquals(
        RelativePosition.distance(-later, BIDIRECTIONAL),
        RelativePosition.distance(later, BIDIRECTIONAL),
        "distance(" + later + ", BIDIRECTIONAL)");
  }
}
