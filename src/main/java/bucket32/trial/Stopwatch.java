package bucket32.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Time something again and again, one number a run. */
final class Stopwatch {

  /** Java's second compiler wants to have seen a loop for a while. */
  private static final long WARM_NANOSECONDS = 300_000_000;

  private static final int WARM_RUNS = 3;

  private Stopwatch() {}

  /** Return how long each of some runs took, after others that are not looked at. */
  static List<Double> runs(int count, boolean quick, Runnable work) {
    return runs(count, quick, () -> nanoseconds(work));
  }

  /** Return what something that times itself says of each run. */
  static List<Double> runs(int count, boolean quick, LongSupplier timed) {
    long begin = System.nanoTime();
    for (int i = 0; i < WARM_RUNS || !quick && System.nanoTime() - begin < WARM_NANOSECONDS; i++) {
      timed.getAsLong();
    }
    List<Double> runs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      runs.add((double) timed.getAsLong());
    }
    return runs;
  }

  static long nanoseconds(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return System.nanoTime() - begin;
  }
}
