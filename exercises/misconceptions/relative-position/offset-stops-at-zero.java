/*
belief: an offset below zero becomes 0
question: which of the two exercises of this chapter has to forget the keys after the query?
figure: ruler
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long of(long queryPosition, long keyPosition) {
    return keyPosition - queryPosition;
  }

  public static long offset(long queryPosition, long keyPosition) {
    return Math.max(0, queryPosition - keyPosition);
  }
}
