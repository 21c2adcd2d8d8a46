/*
belief: the search is thought to begin at distance 0
question: what do the logarithmic buckets say when they are asked for distance 0?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public static FinalBucket t5(LogarithmicBuckets logarithmic) {
    int index = logarithmic.maxExact() + logarithmic.count() - 1;
    long first = 0;
    while (first < logarithmic.maxDistance() && logarithmic.bucket(first) < index) {
      first++;
    }
    return new FinalBucket(logarithmic, index, first);
  }
}
