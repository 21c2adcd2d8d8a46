/*
belief: a causal distance may fall below zero
question: can a key be at a distance of -3?
figure: ruler
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long distance(long relativePosition, Direction direction) {
    if (relativePosition == Long.MIN_VALUE) {
      return Long.MAX_VALUE;
    }
    return direction == Direction.CAUSAL ? -relativePosition : Math.abs(relativePosition);
  }
}
