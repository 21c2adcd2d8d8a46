/*
both: [starts-after-max-distance, no-cap]
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance > logarithmic.maxDistance();
  }

  public int bucket(long distance) {
    return logarithmic.bucket(distance);
  }
}
