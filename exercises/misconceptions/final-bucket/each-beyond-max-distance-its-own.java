/*
belief: each distance beyond max_distance is given a bucket of its own
question: a table has a fixed number of rows. Which row would distance 1000000 take?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance >= firstDistance;
  }

  public int bucket(long distance) {
    long beyond = Math.max(0, distance - logarithmic.maxDistance());
    return (int) ((contains(distance) ? index : logarithmic.bucket(distance)) + beyond);
  }
}
