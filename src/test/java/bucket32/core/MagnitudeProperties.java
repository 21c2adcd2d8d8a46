package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MagnitudeProperties {

  @Property
  void theBoundsOfAPowerHoldIt(
      @ForAll @LongRange(min = 1, max = Integer.MAX_VALUE) long base,
      @ForAll @IntRange(max = 700) int exponent) {
    Magnitude bounds = Magnitude.power(base, exponent);
    BigInteger exact = BigInteger.valueOf(base).pow(exponent);
    assertTrue(scaled(bounds.low(), bounds.exponent()).compareTo(scaled(exact)) <= 0, "low");
    assertTrue(scaled(bounds.high(), bounds.exponent()).compareTo(scaled(exact)) >= 0, "high");
  }

  @Property
  void aPowerSurelyAboveAnotherIsAboveIt(
      @ForAll @LongRange(min = 1, max = 5000) long left,
      @ForAll @LongRange(min = 1, max = 5000) long right,
      @ForAll @IntRange(max = 90) int leftExponent,
      @ForAll @IntRange(max = 90) int rightExponent) {
    boolean sure =
        Magnitude.power(left, leftExponent).surelyAbove(Magnitude.power(right, rightExponent));
    int compared = BigInteger.valueOf(left)
        .pow(leftExponent)
        .compareTo(BigInteger.valueOf(right).pow(rightExponent));
    assertTrue(!sure || compared > 0);
  }

  @Property
  void neighboursAreToldApart(
      @ForAll @LongRange(min = 2, max = 1_000_000) long base,
      @ForAll @IntRange(min = 1, max = 700) int exponent) {
    assertEquals(
        true, Magnitude.power(base, exponent).surelyAbove(Magnitude.power(base - 1, exponent)));
  }

  /** Bounds may carry a negative exponent; both sides are scaled by 2^128 to stay whole. */
  private static BigInteger scaled(long mantissa, int exponent) {
    return BigInteger.valueOf(mantissa).shiftLeft(exponent + 128);
  }

  private static BigInteger scaled(BigInteger exact) {
    return exact.shiftLeft(128);
  }
}
