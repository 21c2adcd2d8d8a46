/*
belief: a key that is not seen is thought to be as far as can be
question: "a causal query gives all later keys one number: the largest or the smallest distance?"
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
        ? relativePosition > 0 ? Long.MAX_VALUE : -relativePosition
        : Math.abs(relativePosition);
  }
}
