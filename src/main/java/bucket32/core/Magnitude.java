package bucket32.core;

/**
 * Bound a large whole number from both sides: low * 2^exponent to high * 2^exponent.
 *
 * <p>Most comparisons of powers are settled by the first 31 bits. Keeping those, rounded down and
 * rounded up, spares {@link Thresholds} its big integers in all but the closest cases, and never
 * changes an answer: where the bounds overlap, the exact numbers are compared.
 */
record Magnitude(long low, long high, int exponent) {

  private static final int KEPT_BITS = 31;

  static Magnitude of(long value) {
    return new Magnitude(value, value, 0).shortened();
  }

  static Magnitude power(long base, int exponent) {
    Magnitude result = of(1);
    Magnitude square = of(base);
    for (int rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result = result.times(square);
      }
      square = square.times(square);
    }
    return result;
  }

  Magnitude times(Magnitude other) {
    return new Magnitude(low * other.low, high * other.high, exponent + other.exponent).shortened();
  }

  boolean surelyAbove(Magnitude other) {
    int shift = exponent - other.exponent;
    if (shift >= Long.SIZE - KEPT_BITS - 1) {
      return low > 0;
    }
    if (shift <= -(Long.SIZE - KEPT_BITS - 1)) {
      return false;
    }
    return shift >= 0 ? low << shift > other.high : low > other.high << -shift;
  }

  private Magnitude shortened() {
    int surplus = Long.SIZE - Long.numberOfLeadingZeros(high) - KEPT_BITS;
    if (surplus <= 0) {
      return this;
    }
    boolean exact = low == high && low << (Long.SIZE - surplus) == 0;
    return new Magnitude(low >> surplus, (high >> surplus) + (exact ? 0 : 1), exponent + surplus);
  }
}
