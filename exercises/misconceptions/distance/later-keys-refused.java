/*
belief: a later key is thought to be an error
question: a decoder masks the keys after the query. Does it need an exception as well?
figure: ruler
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long distance(long relativePosition, Direction direction) {
    if (direction == Direction.CAUSAL && relativePosition > 0) {
      throw new IllegalArgumentException("a causal query does not see later keys");
    }
    return relativePosition == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(relativePosition);
  }
}
