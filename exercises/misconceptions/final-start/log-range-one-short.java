/*
belief: the logarithmic buckets are narrowed to make room for the final one
question: is a bucket kept back for the far end, or does the last logarithmic one take it?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public static FinalBucket t5(LogarithmicBuckets logarithmic) {
    LogarithmicBuckets fewer = new LogarithmicBuckets(
        logarithmic.maxExact(), Math.max(1, logarithmic.count() - 1), logarithmic.maxDistance());
    return new FinalBucket(
        fewer, logarithmic.maxExact() + logarithmic.count() - 1, logarithmic.maxDistance());
  }
}
