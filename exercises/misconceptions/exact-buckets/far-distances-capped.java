/*
belief: a far distance is given the last exact bucket
question: if 17 shared a bucket with 15, would 15 still have one of its own?
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
    return (int) Math.min(distance, maxExact - 1);
  }
}
