package bucket32.oracle;

import bucket32.core.LogarithmicBuckets;
import java.math.BigInteger;

/**
 * Compare a distance with a step of the logarithmic rule, in whole numbers small enough to check.
 *
 * <p>The rule n^L against D^k * E^(L-k) is divided by what its sides have in common: n/E and D/E are
 * brought to lowest terms, and both exponents are divided by their greatest common divisor.
 *
 * <p>Example: distance 112, step 15 of 16 buckets from 16 to 128: 7^16 against 8^15.
 */
public record Comparison(String left, BigInteger leftValue, String right, BigInteger rightValue) {

  private static final int SHORT = 18;

  public static Comparison of(long distance, int step, LogarithmicBuckets buckets) {
    BigInteger n = BigInteger.valueOf(distance);
    BigInteger exact = BigInteger.valueOf(buckets.maxExact());
    BigInteger far = BigInteger.valueOf(buckets.maxDistance());
    BigInteger above = n.divide(n.gcd(exact));
    BigInteger below = exact.divide(n.gcd(exact));
    BigInteger farAbove = far.divide(far.gcd(exact));
    BigInteger farBelow = exact.divide(far.gcd(exact));
    int common = gcd(buckets.count(), step);
    int power = buckets.count() / common;
    int farPower = step / common;
    int cancelled = below.equals(farBelow) ? Math.min(power, farPower) : 0;
    return new Comparison(
        product(above, power, farBelow, farPower - cancelled),
        above.pow(power).multiply(farBelow.pow(farPower - cancelled)),
        product(farAbove, farPower, below, power - cancelled),
        farAbove.pow(farPower).multiply(below.pow(power - cancelled)));
  }

  /** Tell whether the distance reaches the step. */
  public boolean reaches() {
    return leftValue.compareTo(rightValue) >= 0;
  }

  /** Write both sides, as powers and as numbers; long ones are cut where they begin to differ. */
  @Override
  public String toString() {
    String one = leftValue.toString();
    String other = rightValue.toString();
    int order = leftValue.compareTo(rightValue);
    if (Math.max(one.length(), other.length()) > SHORT) {
      int digits = 4;
      while (order != 0
          && one.length() == other.length()
          && one.substring(0, digits).equals(other.substring(0, digits))) {
        digits++;
      }
      one = cut(one, digits);
      other = cut(other, digits);
    }
    if (order == 0) {
      return left.equals(right) || !right.equals(other)
          ? left + " = " + (right.equals(other) ? "" : other + " = ") + right
          : side(left, one);
    }
    return side(left, one)
        + (order < 0 ? " < " : " > ")
        + (right.equals(other) ? right : other + " = " + right);
  }

  private static String side(String powers, String number) {
    return powers.equals(number) ? powers : powers + " = " + number;
  }

  private static String cut(String digits, int kept) {
    return digits.length() <= kept + 2
        ? digits
        : digits.charAt(0) + "." + digits.substring(1, kept) + "...e" + (digits.length() - 1);
  }

  private static String product(BigInteger one, int onePower, BigInteger other, int otherPower) {
    String first = power(one, onePower);
    String second = power(other, otherPower);
    if (first.equals("1") || second.equals("1")) {
      return first.equals("1") ? second : first;
    }
    return first + " * " + second;
  }

  private static String power(BigInteger base, int exponent) {
    if (exponent == 0 || base.equals(BigInteger.ONE)) {
      return "1";
    }
    return exponent == 1 ? base.toString() : base + "^" + exponent;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
