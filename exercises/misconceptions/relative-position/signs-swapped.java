/*
belief: the two signs have changed places
question: a key before the query lies behind you. Which of the two names calls that negative?
figure: ruler
seen: dmlc/gluon-nlp#1470
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long of(long queryPosition, long keyPosition) {
    return queryPosition - keyPosition;
  }

  public static long offset(long queryPosition, long keyPosition) {
    return keyPosition - queryPosition;
  }
}
