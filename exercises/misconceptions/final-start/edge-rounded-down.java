/*
belief: the edge is rounded down to a whole distance
question: the last bucket begins at 112.4. Is 112 past that?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public static FinalBucket t5(LogarithmicBuckets logarithmic) {
    int index = logarithmic.maxExact() + logarithmic.count() - 1;
    double ratio = (double) logarithmic.maxDistance() / logarithmic.maxExact();
    double share = (logarithmic.count() - 1.0) / logarithmic.count();
    long first = (long) (logarithmic.maxExact() * Math.pow(ratio, share));
    return new FinalBucket(logarithmic, index, first);
  }
}
