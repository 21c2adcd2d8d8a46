/*
both: [later-keys-infinitely-far, smallest-long-overflows]
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long distance(long relativePosition, Direction direction) {
    return direction == Direction.CAUSAL
        ? relativePosition > 0 ? Long.MAX_VALUE : -relativePosition
        : Math.abs(relativePosition);
  }
}
