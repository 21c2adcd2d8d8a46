package bucket32.trial;

import bucket32.core.AttentionShape;
import bucket32.core.BucketMatrix;
import bucket32.gpu.MatrixKernels;
import bucket32.gpu.Target;
import bucket32.gpu.Work;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Time the matrix of buckets: by plain Java, by Aparapi's threads, and on a device with and without transfers. */
final class MatrixTimes {

  private static final String WALL = "GpuMatrix";
  private static final String CLOCK = "GpuClock";

  private final Plan plan;
  private final Target device;
  private final Times times;
  private final int size;
  private final AttentionShape shape;

  MatrixTimes(Plan plan, Target device, Times times, int size) {
    this.plan = plan;
    this.device = device;
    this.times = times;
    this.size = size;
    shape = AttentionShape.square(size);
  }

  /** A check holds the array against core, and clears it: the next check sees the next run. */
  void ints() {
    int[] expected = Matrices.ints(Plan.TIMED, shape);
    int[] cells = new int[expected.length];
    Runnable check = () -> {
      require(Arrays.equals(expected, cells));
      Arrays.fill(cells, Matrices.UNTOUCHED);
    };
    plain(
        "int",
        () -> Arrays.fill(cells, 1),
        check,
        (view, from, to) -> view.copyRows(from, to, cells));
    javaThreads("int", target -> MatrixKernels.table(target, Plan.TIMED, shape, cells), check);
    onDevice("int", "table", MatrixKernels.table(device, Plan.TIMED, shape, cells), check);
    onDevice(
        "int", "thresholds", MatrixKernels.thresholds(device, Plan.TIMED, shape, cells), check);
    onDevice("int", "floatLog", MatrixKernels.floatLog(device, Plan.TIMED, shape, cells), check);
    copy("int", cells.length);
  }

  void bytes() {
    byte[] expected = Matrices.bytes(Plan.TIMED, shape);
    byte[] cells = new byte[expected.length];
    Runnable check = () -> {
      require(Arrays.equals(expected, cells));
      Arrays.fill(cells, (byte) Matrices.UNTOUCHED);
    };
    plain(
        "byte",
        () -> Arrays.fill(cells, (byte) 1),
        check,
        (view, from, to) -> view.copyRows(from, to, cells));
    javaThreads("byte", target -> MatrixKernels.table(target, Plan.TIMED, shape, cells), check);
    onDevice("byte", "table", MatrixKernels.table(device, Plan.TIMED, shape, cells), check);
    onDevice(
        "byte", "thresholds", MatrixKernels.thresholds(device, Plan.TIMED, shape, cells), check);
    copy("byte", cells.length / Integer.BYTES);
  }

  /** Copy rows of core's matrix into the array that is timed. */
  @FunctionalInterface
  private interface CopyRows {
    void copy(BucketMatrix view, int from, int to);
  }

  /** The strip is built each time: it is part of the work. */
  private void plain(String cells, Runnable fill, Runnable check, CopyRows copy) {
    wall("limitFill", cells, Stopwatch.runs(plan.runs(), plan.quick(), fill));
    Runnable plain = () -> copy.copy(BucketMatrix.of(Plan.TIMED, shape), 0, size);
    plain.run();
    check.run();
    wall("plain", cells, Stopwatch.runs(plan.runs(), plan.quick(), plain));
    try (Rows rows = new Rows()) {
      Runnable parallel = () -> {
        BucketMatrix view = BucketMatrix.of(Plan.TIMED, shape);
        rows.share(size, (from, to) -> copy.copy(view, from, to));
      };
      parallel.run();
      check.run();
      wall("parallel", cells, Stopwatch.runs(plan.runs(), plan.quick(), parallel));
    }
  }

  private void javaThreads(String cells, Function<Target, Work> kernel, Runnable check) {
    try (Work work = kernel.apply(Target.javaThreads())) {
      work.execute();
      check.run();
      wall("javaThreads", cells, Stopwatch.runs(fewer(), plan.quick(), work::execute));
    }
  }

  private void onDevice(String cells, String method, Work kernel, Runnable check) {
    try (kernel) {
      DeviceTimes taken = DeviceTimes.of(kernel, plan.runs(), plan.quick(), check);
      wall(method + "Kernel", cells, taken.kernel());
      clock(method, cells, taken.clock());
      wall(method + "Transfers", cells, taken.transfers());
    }
  }

  /** The device's own limit: as many bytes as the matrix has are moved, half read and half written. */
  private void copy(String cells, int length) {
    clock("limitCopy", cells, Copying.clock(plan, device, Math.max(1, length / 2)));
  }

  private int fewer() {
    return Math.max(3, plan.runs() / 3);
  }

  private void wall(String method, String cells, List<Double> runs) {
    times.add(WALL, method, runs, "size", size, "cells", cells);
  }

  /** A driver may have no clock. */
  private void clock(String method, String cells, List<Double> runs) {
    if (!runs.isEmpty()) {
      times.add(CLOCK, method, runs, "size", size, "cells", cells);
    }
  }

  private static void require(boolean equal) {
    if (!equal) {
      throw new IllegalStateException("a matrix differs from core's; it is not timed");
    }
  }
}
