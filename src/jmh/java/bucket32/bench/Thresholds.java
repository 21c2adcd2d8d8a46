package bucket32.bench;

import bucket32.core.LogarithmicBuckets;
import java.math.BigInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/**
 * Time where all logarithmic buckets begin.
 *
 * <p>Nothing here moves bytes, so no limit stands beside it.
 */
public class Thresholds extends Checked {

  @Param({"32/128/causal", "512/4096/causal", "4096/1000000/causal"})
  public String scheme;

  private LogarithmicBuckets buckets;
  private long[] first;

  @Override
  void prepare() {
    buckets = SchemeName.scheme(scheme).last().logarithmic();
    first = new long[buckets.count()];
  }

  /** A first distance reaches its step, and the one before it does not: asked in big integers. */
  @Override
  void check(String benchmark, Object result) {
    long[] actual = (long[]) result;
    for (int step = 1; step < actual.length; step++) {
      BigInteger boundary = boundary(step);
      if (power(actual[step]).compareTo(boundary) < 0
          || actual[step] > buckets.maxExact()
              && power(actual[step] - 1).compareTo(boundary) >= 0) {
        throw new Differs(
            benchmark, "step " + step, "the first distance that reaches it", actual[step]);
      }
    }
  }

  @Benchmark
  public long[] exact() {
    for (int step = 1; step < first.length; step++) {
      first[step] = bucket32.core.Thresholds.first(step, buckets);
    }
    return first;
  }

  @Benchmark
  public long[] naiveBigInteger() {
    for (int step = 1; step < first.length; step++) {
      BigInteger boundary = boundary(step);
      long below = buckets.maxExact() - 1L;
      long within = buckets.maxDistance();
      while (within - below > 1) {
        long middle = (below + within) >>> 1;
        if (power(middle).compareTo(boundary) >= 0) {
          within = middle;
        } else {
          below = middle;
        }
      }
      first[step] = within;
    }
    return first;
  }

  private BigInteger power(long distance) {
    return BigInteger.valueOf(distance).pow(buckets.count());
  }

  private BigInteger boundary(int step) {
    return BigInteger.valueOf(buckets.maxDistance())
        .pow(step)
        .multiply(BigInteger.valueOf(buckets.maxExact()).pow(buckets.count() - step));
  }
}
