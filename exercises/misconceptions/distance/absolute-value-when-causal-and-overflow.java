/*
both: [absolute-value-when-causal, smallest-long-overflows]
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long distance(long relativePosition, Direction direction) {
    return direction == Direction.CAUSAL ? Math.abs(relativePosition) : Math.abs(relativePosition);
  }
}
