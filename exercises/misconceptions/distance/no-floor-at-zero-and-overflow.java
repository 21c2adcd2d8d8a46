/*
both: [no-floor-at-zero, smallest-long-overflows]
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long distance(long relativePosition, Direction direction) {
    return direction == Direction.CAUSAL ? -relativePosition : Math.abs(relativePosition);
  }
}
