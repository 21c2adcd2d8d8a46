package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RelativePositionTest {

  // tag::signs[]
  @Test
  void aKeyBeforeTheQueryHasANegativeRelativePosition() {
    assertEquals(-3, RelativePosition.of(5, 2), "of(5, 2)");
  }

  @Test
  void aKeyBeforeTheQueryHasAPositiveOffset() {
    assertEquals(3, RelativePosition.offset(5, 2), "offset(5, 2)");
  }
  // end::signs[]

  @Test
  void aKeyAfterTheQueryHasAPositiveRelativePosition() {
    assertEquals(3, RelativePosition.of(2, 5), "of(2, 5)");
  }

  @Test
  void aKeyAfterTheQueryHasANegativeOffset() {
    assertEquals(-3, RelativePosition.offset(2, 5), "offset(2, 5)");
  }

  @Test
  void aTokenIsNoDistanceFromItself() {
    assertEquals(0, RelativePosition.of(7, 7), "of(7, 7)");
    assertEquals(0, RelativePosition.offset(7, 7), "offset(7, 7)");
  }

  @Test
  void positionsBeyondAnIntKeepTheirDifference() {
    assertEquals(3_000_000_000L, RelativePosition.of(0, 3_000_000_000L), "of(0, 3000000000)");
    assertEquals(
        3_000_000_000L, RelativePosition.offset(3_000_000_000L, 0), "offset(3000000000, 0)");
  }
}
