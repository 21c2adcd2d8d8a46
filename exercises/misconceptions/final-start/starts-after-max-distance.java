/*
belief: the final bucket is thought to start after max_distance
question: distance 113 is bucket 31 by the rule. Is there a bucket after 31?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public static FinalBucket t5(LogarithmicBuckets logarithmic) {
    int index = logarithmic.maxExact() + logarithmic.count() - 1;
    return new FinalBucket(logarithmic, index, logarithmic.maxDistance() + 1L);
  }
}
