/*
why: the edge is worked out as a power and rounded up
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {
  public static FinalBucket t5(LogarithmicBuckets logarithmic) {
    int index = logarithmic.maxExact() + logarithmic.count() - 1;
    double ratio = (double) logarithmic.maxDistance() / logarithmic.maxExact();
    double edge = logarithmic.maxExact() * Math.pow(ratio, 1 - 1.0 / logarithmic.count());
    return new FinalBucket(logarithmic, index, (long) Math.ceil(edge - 1e-9));
  }
}
