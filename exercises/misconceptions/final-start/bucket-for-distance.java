/*
belief: the index is taken for the first distance
question: which is the number of a bucket, and which a number of tokens?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public static FinalBucket t5(LogarithmicBuckets logarithmic) {
    int index = logarithmic.maxExact() + logarithmic.count() - 1;
    return new FinalBucket(logarithmic, index, index);
  }
}
