/*
belief: the bidirectional case keeps the sign
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
    return direction == Direction.CAUSAL ? Math.max(0, -relativePosition) : relativePosition;
  }
}
