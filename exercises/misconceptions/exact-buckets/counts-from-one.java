/*
belief: buckets are counted from 1
question: distance 0 is the first of all. Which index does the first bucket have?
figure: intervals
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {

  public boolean contains(long distance) {
    return distance < maxExact;
  }

  public int bucket(long distance) {
    if (distance < 0 || !contains(distance)) {
      throw new IllegalArgumentException("not near: " + distance);
    }
    return (int) distance + 1;
  }
}
