/*
belief: the last index is kept for what is beyond max_distance
question: distance 113 is bucket 31 by the rule. Is it in bucket 30 as well, and 128 with it?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance > logarithmic.maxDistance();
  }

  public int bucket(long distance) {
    return contains(distance) ? index : Math.min(logarithmic.bucket(distance), index - 1);
  }
}
