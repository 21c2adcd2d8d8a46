/*
why: the smallest long is raised by one before its sign is turned
*/
package bucket32.core;

public final class RelativePosition {
  private RelativePosition() {}

  public static long distance(long relativePosition, Direction direction) {
    long held = Math.max(relativePosition, -Long.MAX_VALUE);
    return switch (direction) {
      case CAUSAL -> held < 0 ? -held : 0;
      case BIDIRECTIONAL -> held < 0 ? -held : held;
    };
  }
}
