/*
why: the causal case asks the bidirectional one for the past
*/
package bucket32.core;

public final class RelativePosition {
  private RelativePosition() {}

  public static long distance(long relativePosition, Direction direction) {
    if (direction == Direction.CAUSAL) {
      return relativePosition > 0 ? 0 : distance(relativePosition, Direction.BIDIRECTIONAL);
    }
    return relativePosition == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(relativePosition);
  }
}
