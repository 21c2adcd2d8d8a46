package bucket32.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Map numbers above 0 to places, so that equal ratios take equal room. */
record LogScale(double low, double high, double from, double to) {

  private static final double FEW_DECADES = 1.6;

  /** Make room for all values, and a little more. */
  static LogScale around(DoubleStream values, double from, double to) {
    double[] all = values.toArray();
    double low = DoubleStream.of(all).min().orElseThrow();
    double high = DoubleStream.of(all).max().orElseThrow();
    double margin = Math.max(Math.pow(high / low, 0.06), 1.15);
    return new LogScale(low / margin, high * margin, from, to);
  }

  double at(double value) {
    return from + (to - from) * Math.log(value / low) / Math.log(high / low);
  }

  /** Return round numbers on the scale: powers of ten, and where those are few 2 and 5 as well. */
  List<Double> ticks() {
    double[] steps =
        Math.log10(high / low) < FEW_DECADES ? new double[] {1, 2, 5} : new double[] {1};
    List<Double> ticks = new ArrayList<>();
    for (int power = (int) Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
      for (double step : steps) {
        // Powers below 1 are divisions, so that 0.1 is the number nearest to it.
        double tick = power < 0 ? step / Math.pow(10, -power) : step * Math.pow(10, power);
        if (tick >= low && tick <= high) {
          ticks.add(tick);
        }
      }
    }
    return ticks;
  }
}
