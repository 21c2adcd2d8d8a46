/*
belief: both methods subtract the key from the query
question: "the code and the books disagree on one thing: which?"
figure: ruler
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long of(long queryPosition, long keyPosition) {
    return queryPosition - keyPosition;
  }

  public static long offset(long queryPosition, long keyPosition) {
    return queryPosition - keyPosition;
  }
}
