package bucket32.core;

import java.math.BigInteger;

/**
 * Decide in whole numbers where each logarithmic bucket begins.
 *
 * <p>With E = max_exact, L = the number of logarithmic buckets and D = max_distance, step k is
 * reached by a distance n when
 *
 * <pre>
 * floor(L * log(n/E) / log(D/E)) &gt;= k    the rule
 *            (n/E)^L  &gt;= (D/E)^k         both sides raised
 *             n^L     &gt;= D^k * E^(L-k)   multiplied by E^L
 * </pre>
 *
 * <p>The last line has no logarithm, no fraction and no rounding. Doubles get some of these wrong:
 * for 8 buckets up to 16, {@code (log 8 - log 4) / (log 16 - log 4) * 4} gives 1.999, not 2.
 */
public final class Thresholds {

  private Thresholds() {}

  /**
   * Tell whether a distance has reached a step of the logarithmic rule.
   *
   * <p>Steps run from 0 (always reached) to {@code buckets.count()} (reached at max_distance).
   *
   * <p>Example: of 16 buckets from 16 to 128, {@code reaches(19, 1, buckets)} is true and {@code
   * reaches(18, 1, buckets)} false.
   */
  public static boolean reaches(long distance, int step, LogarithmicBuckets buckets) {
    if (distance >= buckets.maxDistance()) {
      return true;
    }
    int count = buckets.count();
    int maxExact = buckets.maxExact();
    int maxDistance = buckets.maxDistance();
    Magnitude left = Magnitude.power(distance, count);
    Magnitude right =
        Magnitude.power(maxDistance, step).times(Magnitude.power(maxExact, count - step));
    if (left.surelyAbove(right)) {
      return true;
    }
    if (right.surelyAbove(left)) {
      return false;
    }
    return power(distance, count)
            .compareTo(power(maxDistance, step).multiply(power(maxExact, count - step)))
        >= 0;
  }

  /**
   * Return the nearest distance that reaches a step.
   *
   * <p>Two steps may share it: then the bucket of the lower one is empty.
   *
   * <p>Example: of 16 buckets from 16 to 128, {@code first(15, buckets)} is 113.
   */
  public static long first(int step, LogarithmicBuckets buckets) {
    double ratio = (double) buckets.maxDistance() / buckets.maxExact();
    double way = (double) step / buckets.count();
    long first = (long) Math.ceil(buckets.maxExact() * Math.pow(ratio, way));
    // The double is a guess, off by one at ties. Whole numbers decide, whatever was guessed.
    while (first > buckets.maxExact() && reaches(first - 1, step, buckets)) {
      first--;
    }
    while (!reaches(first, step, buckets)) {
      first++;
    }
    return first;
  }

  private static BigInteger power(long base, int exponent) {
    return BigInteger.valueOf(base).pow(exponent);
  }
}
