package bucket32.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Hold one benchmark method to what every benchmark must do, and say which mistake it makes. */
record Noticed(Laboratory laboratory, String method) {

  /** A sound benchmark says 20 or more, one that measures something else 5 or less. */
  private static final double ENOUGH = 10;

  /** Times this close are the same time. */
  private static final double SAME = 2;

  private static final int MANY_OFFSETS = 100;

  void theSlowOne() {
    double fast = laboratory.nanos(method, TableBuckets.class);
    double slow = laboratory.nanos(method, SlowBuckets.class);
    if (slow / fast < ENOUGH) { // a busy machine may have hidden it
      fast = Math.min(fast, laboratory.nanos(method, TableBuckets.class));
    }
    double times = slow / fast;
    String why = times < SAME
        ? "nothing reads the result, or something else takes all the time"
        : "most of the time is something else: what is in the measured method, or done before each"
            + " call?";
    assertTrue(
        times >= ENOUGH,
        () -> "your benchmark did not notice an implementation 50 times slower, '" + method + "': "
            + why);
  }

  void offsetsFromAnArray() {
    int offsets = laboratory.watch(method).offsets();
    assertTrue(
        offsets >= MANY_OFFSETS,
        () -> "your benchmark asks too few different offsets, '" + method
            + "': the JVM and the processor learn what is always the same; have an array of them in"
            + " the state");
  }

  void whatIsBuiltOnce() {
    int built = laboratory.watch(method).built();
    assertTrue(
        built == 0,
        () -> "your benchmark builds what it measures for each call, '" + method
            + "': its score has the building in it; build once, in @Setup");
  }

  void rubbish() {
    assertTrue(
        laboratory.refusal(method) != Laboratory.Refusal.NONE,
        () -> "your benchmark timed an implementation whose answers are wrong, '" + method
            + "': compare with LogBuckets in @Setup, and throw");
  }

  void rubbishBeforeItIsTimed() {
    assertTrue(
        laboratory.refusal(method) != Laboratory.Refusal.WHILE_MEASURING,
        () -> "your benchmark checks while it measures, '" + method
            + "': its score has the check in it; check once, in @Setup");
  }
}
