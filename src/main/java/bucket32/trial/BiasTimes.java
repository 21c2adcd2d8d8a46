package bucket32.trial;

import bucket32.core.AttentionShape;
import bucket32.core.RelativeAttentionBias;
import bucket32.gpu.DeviceBias;
import bucket32.gpu.Target;
import bucket32.gpu.Work;
import java.util.Arrays;
import java.util.List;

/** Time the biases of all heads, as {@link MatrixTimes} does with the buckets. */
final class BiasTimes {

  private static final String WALL = "GpuBias";
  private static final String CLOCK = "GpuBiasClock";

  private final Plan plan;
  private final Times times;
  private final int size;

  BiasTimes(Plan plan, Times times, int size) {
    this.plan = plan;
    this.times = times;
    this.size = size;
  }

  void floats(Target device) {
    AttentionShape shape = AttentionShape.square(size);
    RelativeAttentionBias bias = Matrices.bias(Plan.TIMED, Plan.HEADS);
    float[] cells = new float[Math.toIntExact(Plan.HEADS * shape.cells())];
    int rows = Plan.HEADS * size;
    Runnable check = () -> {
      require(bias, shape, cells);
      Arrays.fill(cells, Matrices.UNTOUCHED);
    };
    wall("limitFill", Stopwatch.runs(runs(), plan.quick(), () -> Arrays.fill(cells, 1)));
    Runnable plain = () -> bias.matrix(shape).copyRows(0, rows, cells);
    plain.run();
    check.run();
    wall("plain", Stopwatch.runs(runs(), plan.quick(), plain));
    try (Rows threads = new Rows()) {
      Runnable parallel = () -> {
        var view = bias.matrix(shape);
        threads.share(rows, (from, to) -> view.copyRows(from, to, cells));
      };
      parallel.run();
      check.run();
      wall("parallel", Stopwatch.runs(runs(), plan.quick(), parallel));
    }
    try (Work work = DeviceBias.work(Target.javaThreads(), bias, shape, cells)) {
      work.execute();
      check.run();
      wall("javaThreads", Stopwatch.runs(Math.max(3, runs() / 3), true, work::execute));
    }
    try (Work work = DeviceBias.work(device, bias, shape, cells)) {
      DeviceTimes taken = DeviceTimes.of(work, runs(), plan.quick(), check);
      wall("kernel", taken.kernel());
      clock("kernel", taken.clock());
      wall("transfers", taken.transfers());
    }
    clock("limitCopy", Copying.clock(plan, device, cells.length / 2));
  }

  /** Half a gigabyte is moved a run: fewer say enough. */
  private int runs() {
    return Math.max(3, plan.runs() / 2);
  }

  private void wall(String method, List<Double> runs) {
    times.add(WALL, method, runs, "size", size, "heads", Plan.HEADS);
  }

  /** A driver may have no clock. */
  private void clock(String method, List<Double> runs) {
    if (!runs.isEmpty()) {
      times.add(CLOCK, method, runs, "size", size, "heads", Plan.HEADS);
    }
  }

  /** Row by row: a second array of this size would not fit everywhere. */
  private static void require(RelativeAttentionBias bias, AttentionShape shape, float[] cells) {
    var view = bias.matrix(shape);
    float[] row = new float[shape.keyLength()];
    for (int i = 0; i < cells.length / row.length; i++) {
      view.copyRow(i / shape.queryLength(), i % shape.queryLength(), row, 0);
      int from = i * row.length;
      if (!Arrays.equals(row, 0, row.length, cells, from, from + row.length)) {
        throw new IllegalStateException("a bias differs from core's; it is not timed");
      }
    }
  }
}
