/*
belief: a causal query looks ahead instead of back
question: is a key before the query at a negative or a positive relative position?
figure: ruler
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long distance(long relativePosition, Direction direction) {
    if (relativePosition == Long.MIN_VALUE) {
      return Long.MAX_VALUE;
    }
    return direction == Direction.CAUSAL
        ? Math.max(0, relativePosition)
        : Math.abs(relativePosition);
  }
}
