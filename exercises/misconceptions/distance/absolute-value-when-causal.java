/*
belief: the causal case drops the sign as well
question: which keys does a causal query not see, and what is their distance?
figure: ruler
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long distance(long relativePosition, Direction direction) {
    if (relativePosition == Long.MIN_VALUE) {
      return Long.MAX_VALUE;
    }
    return direction == Direction.CAUSAL ? Math.abs(relativePosition) : Math.abs(relativePosition);
  }
}
