/*
belief: each far distance is given a bucket of its own
question: a table has a fixed number of rows. Which row would distance 1000000 take?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance >= firstDistance;
  }

  public int bucket(long distance) {
    return contains(distance)
        ? (int) (index + distance - firstDistance)
        : logarithmic.bucket(distance);
  }
}
