/*
why: the smaller of the logarithmic bucket and the last index is the same cap
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {
  public boolean contains(long distance) {
    return distance >= firstDistance;
  }

  public int bucket(long distance) {
    return Math.min(logarithmic.bucket(distance), index);
  }
}
