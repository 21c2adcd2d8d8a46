/*
both: [always-causal, smallest-long-overflows]
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long distance(long relativePosition, Direction direction) {
    return direction == Direction.CAUSAL
        ? Math.max(0, -relativePosition)
        : Math.max(0, -relativePosition);
  }
}
