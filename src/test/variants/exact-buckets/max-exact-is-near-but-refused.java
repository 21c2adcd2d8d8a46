/*
why: max_exact itself is called near and then refused
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {
  public boolean contains(long distance) {
    return distance <= maxExact;
  }

  public int bucket(long distance) {
    if (distance < 0 || distance >= maxExact) {
      throw new IllegalArgumentException();
    }
    return Math.toIntExact(distance);
  }
}
