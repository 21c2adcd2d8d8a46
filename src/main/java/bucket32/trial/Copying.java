package bucket32.trial;

import bucket32.gpu.CopyInts;
import bucket32.gpu.Target;
import bucket32.gpu.Work;
import java.util.Arrays;
import java.util.List;

/** Time how fast a device copies its own memory. */
final class Copying {

  private Copying() {}

  /** Return the device's own times of copying so many ints; none where it has no clock. */
  static List<Double> clock(Plan plan, Target device, int length) {
    int[] from = new int[length];
    Arrays.setAll(from, i -> i);
    int[] into = new int[length];
    try (Work copy = CopyInts.work(device, from, into)) {
      copy.put().execute();
      copy.get();
      if (!Arrays.equals(from, into)) {
        throw new IllegalStateException("a copy differs; it is not timed");
      }
      if (copy.onDevice().isEmpty()) {
        return List.of();
      }
      return Stopwatch.runs(plan.runs(), plan.quick(), () -> {
        copy.execute();
        return copy.onDevice().orElseThrow();
      });
    }
  }
}
