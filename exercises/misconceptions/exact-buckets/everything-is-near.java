/*
belief: every distance is thought to be near
question: with a bucket for each distance, how many buckets would a text of 10000 tokens need?
figure: intervals
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {

  public boolean contains(long distance) {
    return true;
  }

  public int bucket(long distance) {
    if (distance < 0) {
      throw new IllegalArgumentException("not near: " + distance);
    }
    return (int) distance;
  }
}
