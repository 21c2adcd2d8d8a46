/*
why: the offset is the relative position with its sign turned
*/
package bucket32.core;

public final class RelativePosition {
  private RelativePosition() {}

  public static long of(long queryPosition, long keyPosition) {
    return keyPosition - queryPosition;
  }

  public static long offset(long queryPosition, long keyPosition) {
    return -of(queryPosition, keyPosition);
  }
}
