/*
belief: bucket refuses negative distances, but not far ones
question: bucket(17) is none of the 16 exact buckets. What should a caller hear?
figure: intervals
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {

  public boolean contains(long distance) {
    return distance < maxExact;
  }

  public int bucket(long distance) {
    if (distance < 0) {
      throw new IllegalArgumentException("not near: " + distance);
    }
    return (int) distance;
  }
}
