/*
belief: the number of buckets is taken for the last index
question: if the first index is 0, which is the 32nd?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public static FinalBucket t5(LogarithmicBuckets logarithmic) {
    int index = logarithmic.maxExact() + logarithmic.count() - 1;
    long first = logarithmic.maxExact();
    while (first < logarithmic.maxDistance() && logarithmic.bucket(first) < index) {
      first++;
    }
    return new FinalBucket(logarithmic, index + 1, first);
  }
}
