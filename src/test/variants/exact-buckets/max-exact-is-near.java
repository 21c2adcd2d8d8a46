/*
why: max_exact itself is near; by either rule its bucket is max_exact
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {
  public boolean contains(long distance) {
    return distance <= maxExact;
  }

  public int bucket(long distance) {
    if (distance < 0 || !contains(distance)) {
      throw new IllegalArgumentException("not near: " + distance);
    }
    return (int) distance;
  }
}
