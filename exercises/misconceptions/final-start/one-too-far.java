/*
belief: the distance after its first is taken for its first
question: 113 reaches the last index. Is there a nearer one that does?
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
    return new FinalBucket(logarithmic, index, first + 1);
  }
}
