package bucket32.bench;

/** Say where a benchmark's result is not that of the plain version. */
public final class Differs extends RuntimeException {

  private static final long serialVersionUID = 1;

  Differs(String benchmark, String place, Object expected, Object actual) {
    super(benchmark
        + " differs from the plain version at "
        + place
        + ": "
        + actual
        + ", not "
        + expected
        + "; it is not timed");
  }

  static void unlessEqual(String benchmark, String place, long expected, long actual) {
    if (expected != actual) {
      throw new Differs(benchmark, place, expected, actual);
    }
  }
}
