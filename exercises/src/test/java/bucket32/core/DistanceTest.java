package bucket32.core;

import static bucket32.core.Direction.BIDIRECTIONAL;
import static bucket32.core.Direction.CAUSAL;
import static bucket32.core.RelativePosition.distance;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DistanceTest {

  // tag::distance[]
  @Test
  void aCausalQueryCountsBackToAnEarlierKey() {
    assertEquals(3, distance(-3, CAUSAL), "distance(-3, CAUSAL)");
  }

  @Test
  void aCausalQueryCannotSeeALaterKey() {
    assertEquals(0, distance(3, CAUSAL), "distance(3, CAUSAL)");
  }

  @Test
  void aBidirectionalQueryCountsBothWays() {
    assertEquals(3, distance(-3, BIDIRECTIONAL), "distance(-3, BIDIRECTIONAL)");
    assertEquals(3, distance(3, BIDIRECTIONAL), "distance(3, BIDIRECTIONAL)");
  }
  // end::distance[]

  @Test
  void aTokenIsAtDistanceZeroFromItself() {
    assertEquals(0, distance(0, CAUSAL), "distance(0, CAUSAL)");
    assertEquals(0, distance(0, BIDIRECTIONAL), "distance(0, BIDIRECTIONAL)");
  }

  @Test
  void theOneDistanceALongCannotHoldBecomesItsLargest() {
    assertEquals(
        Long.MAX_VALUE, distance(Long.MIN_VALUE, CAUSAL), "distance(Long.MIN_VALUE, CAUSAL)");
    assertEquals(
        Long.MAX_VALUE,
        distance(Long.MIN_VALUE, BIDIRECTIONAL),
        "distance(Long.MIN_VALUE, BIDIRECTIONAL)");
  }
}
