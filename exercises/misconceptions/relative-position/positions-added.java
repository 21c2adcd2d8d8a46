/*
belief: the positions are added
question: a token is how far from itself?
figure: ruler
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long of(long queryPosition, long keyPosition) {
    return queryPosition + keyPosition;
  }

  public static long offset(long queryPosition, long keyPosition) {
    return -(queryPosition + keyPosition);
  }
}
