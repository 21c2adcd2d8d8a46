/*
belief: distance 0 is thought not to be near
question: a token is nearest to itself. Should that distance be without a bucket?
figure: intervals
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {

  public boolean contains(long distance) {
    return distance > 0 && distance < maxExact;
  }

  public int bucket(long distance) {
    if (distance < 0 || !contains(distance)) {
      throw new IllegalArgumentException("not near: " + distance);
    }
    return (int) distance;
  }
}
