/*
belief: the last near distance is left out
question: "16 near distances, and the first is 0: which is the last?"
figure: intervals
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {

  public boolean contains(long distance) {
    return distance < maxExact - 1;
  }

  public int bucket(long distance) {
    if (distance < 0 || !contains(distance)) {
      throw new IllegalArgumentException("not near: " + distance);
    }
    return (int) distance;
  }
}
