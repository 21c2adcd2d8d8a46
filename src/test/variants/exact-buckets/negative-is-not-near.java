/*
why: a negative distance is not near, and so not answered
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {
  public boolean contains(long distance) {
    return distance >= 0 && distance < maxExact;
  }

  public int bucket(long distance) {
    if (!contains(distance)) {
      throw new IllegalArgumentException("not near: " + distance);
    }
    return (int) distance;
  }
}
