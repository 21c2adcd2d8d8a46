/*
belief: the final bucket is thought to follow the logarithmic ones
question: "16 exact and 16 logarithmic buckets: which index has the last of these 32?"
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public static FinalBucket t5(LogarithmicBuckets logarithmic) {
    int index = logarithmic.maxExact() + logarithmic.count();
    long first = logarithmic.maxExact();
    while (first < logarithmic.maxDistance() && logarithmic.bucket(first) < index) {
      first++;
    }
    return new FinalBucket(logarithmic, index, first);
  }
}
