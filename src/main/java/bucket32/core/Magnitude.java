package bucket32.core;

/**
 * Bound a large whole number from both sides: low * 2^exponent to high * 2^exponent.
 *
 * <p>Most comparisons of powers are settled by their first bits. Keeping 62 of them, rounded down
 * and rounded up, spares {@link Thresholds} its big integers in all but the closest cases, and never
 * changes an answer: where the bounds overlap, the exact numbers are compared.
 */
record Magnitude(long low, long high, int exponent) {

  private static final int KEPT_BITS = 62;
  private static final int HALF_BITS = KEPT_BITS / 2;
  private static final long LOW_HALF = (1L << HALF_BITS) - 1;

  /** Bound a number of at most 62 bits, at least 1, by itself. */
  static Magnitude of(long value) {
    int room = KEPT_BITS - (Long.SIZE - Long.numberOfLeadingZeros(value));
    return new Magnitude(value << room, value << room, -room);
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
    long productLow = leadingBits(low, other.low);
    long productHigh = leadingBits(high, other.high) + 1;
    int room = Long.numberOfLeadingZeros(productHigh) - (Long.SIZE - KEPT_BITS);
    return new Magnitude(
        productLow << room, productHigh << room, exponent + other.exponent + KEPT_BITS - room);
  }

  boolean surelyAbove(Magnitude other) {
    return switch (exponent - other.exponent) {
      case -1 -> low > other.high << 1;
      case 0 -> low > other.high;
      case 1 -> low << 1 > other.high;
      default -> exponent > other.exponent;
    };
  }

  /** Return a * b / 2^62, rounded down, from halves of 31 bits: browsers have no multiplyHigh. */
  private static long leadingBits(long a, long b) {
    long aHigh = a >>> HALF_BITS;
    long bHigh = b >>> HALF_BITS;
    long aLow = a & LOW_HALF;
    long bLow = b & LOW_HALF;
    long middle = aHigh * bLow + aLow * bHigh + (aLow * bLow >>> HALF_BITS);
    return aHigh * bHigh + (middle >>> HALF_BITS);
  }
}
