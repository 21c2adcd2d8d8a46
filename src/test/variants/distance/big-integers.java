/*
why: numbers of any size have a twin for every long
*/
package bucket32.core;

public final class RelativePosition {
  private RelativePosition() {}

  public static long distance(long relativePosition, Direction direction) {
    java.math.BigInteger back = java.math.BigInteger.valueOf(relativePosition).negate();
    java.math.BigInteger distance =
        direction == Direction.CAUSAL ? back.max(java.math.BigInteger.ZERO) : back.abs();
    return distance.min(java.math.BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
  }
}
