/*
belief: a far distance wraps round to the first buckets
question: distance 16 would share a bucket with the query itself. Are the two alike?
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
    return (int) (distance % maxExact);
  }
}
