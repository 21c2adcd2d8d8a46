/*
belief: the last distance before it is taken for its first
question: is 112 in the bucket of 113?
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
    return new FinalBucket(logarithmic, index, first - 1);
  }
}
