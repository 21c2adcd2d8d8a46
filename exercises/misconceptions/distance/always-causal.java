/*
belief: the bidirectional case forgets the later keys
question: how far is the next token from a query that sees both sides?
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
        ? Math.max(0, -relativePosition)
        : Math.max(0, -relativePosition);
  }
}
