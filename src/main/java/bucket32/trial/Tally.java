package bucket32.trial;

import bucket32.results.Check;
import java.util.Arrays;

/** Count what is compared under one name, and keep the first difference. */
final class Tally {

  private final String name;
  private final boolean exact;
  private long cells;
  private long differing;
  private String first = "";

  /** Start counting; exact if a single difference is one too many. */
  Tally(String name, boolean exact) {
    this.name = name;
    this.exact = exact;
  }

  void compare(int[] expected, int[] actual, int keys, String what) {
    cells += expected.length;
    if (Arrays.mismatch(expected, actual) < 0) {
      return;
    }
    for (int i = 0; i < expected.length; i++) {
      differ(expected[i] != actual[i], i, keys, expected[i], actual[i], what);
    }
  }

  void compare(byte[] expected, byte[] actual, int keys, String what) {
    cells += expected.length;
    if (Arrays.mismatch(expected, actual) < 0) {
      return;
    }
    for (int i = 0; i < expected.length; i++) {
      boolean differs = expected[i] != actual[i];
      differ(
          differs, i, keys, Byte.toUnsignedInt(expected[i]), Byte.toUnsignedInt(actual[i]), what);
    }
  }

  /** Compare bit by bit. */
  void compare(float[] expected, float[] actual, int keys, String what) {
    cells += expected.length;
    if (Arrays.mismatch(expected, actual) < 0) {
      return;
    }
    for (int i = 0; i < expected.length; i++) {
      boolean differs = Float.floatToRawIntBits(expected[i]) != Float.floatToRawIntBits(actual[i]);
      differ(differs, i, keys, expected[i], actual[i], what);
    }
  }

  private void differ(
      boolean differs, int place, int keys, Object expected, Object actual, String what) {
    if (!differs) {
      return;
    }
    if (differing++ == 0) {
      first = what + ", row " + place / keys + ", key " + place % keys + ": " + actual + ", not "
          + expected;
    }
  }

  Check check() {
    return new Check(name, cells, differing, first, exact);
  }
}
