/*
belief: a negative distance is thought to be near
question: "-1 is below 16. Is it a distance?"
figure: intervals
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {

  public boolean contains(long distance) {
    return distance < maxExact;
  }

  public int bucket(long distance) {
    if (!contains(distance)) {
      throw new IllegalArgumentException("not near: " + distance);
    }
    return (int) distance;
  }
}
