/*
why: contains looks at what bucket answers
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {
  public boolean contains(long distance) {
    return bucket(distance) == index;
  }

  public int bucket(long distance) {
    return distance > firstDistance - 1 ? index : logarithmic.bucket(distance);
  }
}
