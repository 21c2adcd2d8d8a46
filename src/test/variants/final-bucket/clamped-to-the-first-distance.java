/*
why: every far distance is moved to the first one before it is looked up
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {
  public boolean contains(long distance) {
    return !(distance < firstDistance);
  }

  public int bucket(long distance) {
    return logarithmic.bucket(Math.min(distance, firstDistance));
  }
}
