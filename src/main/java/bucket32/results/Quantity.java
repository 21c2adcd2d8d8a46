package bucket32.results;

import java.util.Locale;

/** Write times, ratios and bytes with as many digits as they deserve. */
public final class Quantity {

  private static final String[] UNITS = {"ns", "us", "ms", "s"};

  private Quantity() {}

  /** Return a time with three digits. Example: {@code 1.24 ms}; {@code -} if there is none. */
  public static String time(double nanoseconds) {
    if (Double.isNaN(nanoseconds)) {
      return "-";
    }
    int unit = 0;
    double value = nanoseconds;
    while (value >= 999.5 && unit < UNITS.length - 1) {
      value /= 1000;
      unit++;
    }
    return digits(value, 3) + " " + UNITS[unit];
  }

  /** Return a ratio for a table: two decimals below 10, none above 100, and two digits if tiny. */
  public static String ratio(double ratio) {
    if (Double.isNaN(ratio)) {
      return "-";
    }
    if (ratio < 0.01) {
      return about(ratio);
    }
    String form = ratio < 10 ? "%.2f" : ratio < 100 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, form, ratio);
  }

  /** Return a ratio for a sentence, with two digits. Example: {@code 3.4}, {@code 1,200}. */
  public static String about(double ratio) {
    return digits(ratio, 2);
  }

  public static String bytes(double bytes) {
    return Double.isNaN(bytes) ? "-" : String.format(Locale.ROOT, "%,.0f", bytes);
  }

  private static String digits(double value, int digits) {
    if (value == 0) {
      return "0";
    }
    // How often ten goes into the value, once it is rounded to that many digits.
    int power = (int) Math.floor(Math.log10(Math.abs(value)));
    double step = Math.pow(10, power - digits + 1);
    double rounded = Math.round(value / step) * step;
    int decimals = Math.max(0, digits - 1 - (int) Math.floor(Math.log10(Math.abs(rounded)) + 1e-9));
    return String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
  }
}
