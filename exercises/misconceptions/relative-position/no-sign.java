/*
belief: the sign is dropped from both
question: how would you tell the token before the query from the one after it?
figure: ruler
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long of(long queryPosition, long keyPosition) {
    return Math.abs(keyPosition - queryPosition);
  }

  public static long offset(long queryPosition, long keyPosition) {
    return Math.abs(queryPosition - keyPosition);
  }
}
