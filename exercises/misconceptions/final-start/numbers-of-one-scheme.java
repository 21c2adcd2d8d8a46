/*
belief: 31 and 113 are thought to be the same for every scheme
question: with 8 exact and 8 logarithmic buckets, is there a bucket 31?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public static FinalBucket t5(LogarithmicBuckets logarithmic) {
    return new FinalBucket(logarithmic, 31, 113);
  }
}
