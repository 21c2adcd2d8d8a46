/*
belief: the difference is squeezed into an int
question: what is (int) 3000000000L?
figure: ruler
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long of(long queryPosition, long keyPosition) {
    return (int) (keyPosition - queryPosition);
  }

  public static long offset(long queryPosition, long keyPosition) {
    return (int) (queryPosition - keyPosition);
  }
}
