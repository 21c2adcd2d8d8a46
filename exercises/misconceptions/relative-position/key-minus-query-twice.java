/*
belief: both methods subtract the query from the key
question: is the offset of a key three tokens back 3 or -3?
figure: ruler
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long of(long queryPosition, long keyPosition) {
    return keyPosition - queryPosition;
  }

  public static long offset(long queryPosition, long keyPosition) {
    return keyPosition - queryPosition;
  }
}
