/*
belief: the smallest long is thought to have a positive twin
question: what does -Long.MIN_VALUE come to in Java?
figure: ruler
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long distance(long relativePosition, Direction direction) {
    return direction == Direction.CAUSAL
        ? Math.max(0, -relativePosition)
        : Math.abs(relativePosition);
  }
}
