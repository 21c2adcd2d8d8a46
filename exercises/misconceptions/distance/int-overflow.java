/*
belief: the distance is squeezed into an int
question: what is (int) 3000000000L?
figure: ruler
*/
package bucket32.core;

public final class RelativePosition {

  private RelativePosition() {}

  public static long distance(long relativePosition, Direction direction) {
    int position = (int) relativePosition;
    return direction == Direction.CAUSAL ? Math.max(0, -position) : Math.abs(position);
  }
}
