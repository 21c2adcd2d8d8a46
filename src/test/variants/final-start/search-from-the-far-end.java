/*
why: the search goes down from max_distance
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {
  public static FinalBucket t5(LogarithmicBuckets logarithmic) {
    int index = logarithmic.maxExact() + logarithmic.count() - 1;
    long first = logarithmic.maxDistance();
    while (first > logarithmic.maxExact() && logarithmic.bucket(first - 1) >= index) {
      first--;
    }
    return new FinalBucket(logarithmic, index, first);
  }
}
