/*
belief: only the logarithmic buckets are counted
question: which indices have the exact buckets?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public static FinalBucket t5(LogarithmicBuckets logarithmic) {
    int index = logarithmic.count() - 1;
    long first = logarithmic.maxExact();
    while (first < logarithmic.maxDistance() && logarithmic.bucket(first) < index) {
      first++;
    }
    return new FinalBucket(logarithmic, index, first);
  }
}
