/*
why: to subtract is to add the complement and one
*/
package bucket32.core;

public final class RelativePosition {
  private RelativePosition() {}

  public static long of(long queryPosition, long keyPosition) {
    return keyPosition + ~queryPosition + 1;
  }

  public static long offset(long queryPosition, long keyPosition) {
    return Math.subtractExact(queryPosition, keyPosition);
  }
}
