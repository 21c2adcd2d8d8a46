/*
belief: an offset never has a sign
question: "query 2, key 5: what is 2 - 5?"
figure: ruler
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long of(long queryPosition, long keyPosition) {
    return keyPosition - queryPosition;
  }

  public static long offset(long queryPosition, long keyPosition) {
    return Math.abs(queryPosition - keyPosition);
  }
}
