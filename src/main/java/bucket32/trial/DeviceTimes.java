package bucket32.trial;

import bucket32.gpu.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * Hold how long each of some runs of a work on a device took.
 *
 * @param kernel the kernel alone, by Java's clock
 * @param clock the same by the device's own; empty where the driver has none
 * @param transfers with the inputs sent anew, and the whole output fetched
 */
record DeviceTimes(List<Double> kernel, List<Double> clock, List<Double> transfers) {

  /** Time a work whose output a check has found right. */
  static DeviceTimes of(Work work, int runs, boolean quick, Runnable check) {
    work.put().execute();
    work.get();
    check.run();
    List<Double> clock = new ArrayList<>();
    List<Double> kernel = Stopwatch.runs(runs, quick, () -> {
      long taken = Stopwatch.nanoseconds(work::execute);
      work.onDevice().ifPresent(time -> clock.add((double) time));
      return taken;
    });
    clock.subList(0, Math.max(0, clock.size() - runs)).clear(); // those that warmed up
    return new DeviceTimes(kernel, clock, Stopwatch.runs(runs, quick, () -> {
      work.put().execute();
      work.get();
    }));
  }
}
