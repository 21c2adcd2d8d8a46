package bucket32.gpu;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import com.aparapi.Kernel;
import com.aparapi.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ask the kernel of an exercise what each of its work items reads and writes, on a small matrix, for
 * a figure to draw.
 *
 * <p>Whose kernel that is is up to who loads this class. The range is that of Java's threads: its
 * groups are small, and the same on every machine.
 */
public final class KernelProbes implements Supplier<List<String>> {

  /** No exercise: the kernel of gpu-matrix as one writes it at first. */
  private static final String UNGUARDED = "unguarded";

  private static final BucketScheme CAUSAL = BucketScheme.t5(5, 4, Direction.CAUSAL);
  private static final BucketScheme BOTH_SIDES = BucketScheme.t5(8, 5, Direction.BIDIRECTIONAL);
  private static final int QUERIES = 5;
  private static final int KEYS = 6;
  private static final int HEADS = 2;

  /** Several heads take several times as much room. */
  private static final int HEAD_SIDE = 3;

  /** Both sizes are rounded up to this. */
  private static final int MOST = 8;

  private final String exercise;

  /** Prepare the questions of an exercise by its name; one without a kernel has none. */
  public KernelProbes(String exercise) {
    this.exercise = exercise;
  }

  /**
   * Prepare those of a kernel by its class's simple name.
   *
   * @throws IllegalArgumentException if no figure shows it
   */
  public static KernelProbes ofKernel(String kernel) {
    return Stream.of("gpu-cell", "gpu-matrix", "gpu-thresholds", "gpu-bias", UNGUARDED)
        .map(KernelProbes::new)
        .filter(probes -> probes.kernel().equals(kernel))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a kernel must be one that a figure shows,"
            + " but was '" + kernel + "'; use LogCells, TableMatrix, ThresholdMatrix, HeadBias or"
            + " Unguarded"));
  }

  /** Return the kernel that is asked; empty where the exercise has none. */
  public String kernel() {
    return switch (exercise) {
      case "gpu-cell" -> "LogCells";
      case "gpu-matrix" -> "TableMatrix";
      case "gpu-thresholds" -> "ThresholdMatrix";
      case "gpu-bias" -> "HeadBias";
      case UNGUARDED -> "Unguarded";
      default -> "";
    };
  }

  /** Return whose buckets the kernel is to write. */
  public BucketScheme scheme() {
    return exercise.equals("gpu-cell") ? CAUSAL : BOTH_SIDES;
  }

  /** Return what the work items do. */
  public Footprint footprint() {
    return Footprint.of(made(), range());
  }

  /**
   * Make the kernel.
   *
   * @throws IllegalArgumentException if the exercise has none
   */
  public Kernel made() {
    int[] into = new int[QUERIES * KEYS];
    return switch (exercise) {
      case "gpu-cell" ->
        new LogCells(
            QUERIES,
            CAUSAL.maxExact(),
            CAUSAL.maxDistance(),
            CAUSAL.numBuckets(),
            new int[QUERIES * QUERIES]);
      case "gpu-matrix" -> new TableMatrix(QUERIES, KEYS, 1 - KEYS, table(1 - KEYS, QUERIES), into);
      case UNGUARDED -> new Unguarded(KEYS, -MOST, table(-MOST, MOST), into);
      case "gpu-thresholds" ->
        new ThresholdMatrix(QUERIES, KEYS, starts(), BOTH_SIDES.numBuckets() / 2, into);
      case "gpu-bias" ->
        new HeadBias(
            HEAD_SIDE,
            HEAD_SIDE,
            HEADS,
            1 - HEAD_SIDE,
            table(1 - HEAD_SIDE, HEAD_SIDE),
            weights(),
            new float[HEADS * HEAD_SIDE * HEAD_SIDE]);
      default ->
        throw new IllegalArgumentException("an exercise must have a kernel, but was '" + exercise
            + "'; use gpu-cell, gpu-matrix, gpu-thresholds or gpu-bias");
    };
  }

  private Range range() {
    Target threads = Target.javaThreads();
    return switch (exercise) {
      case "gpu-cell" -> threads.range(QUERIES * QUERIES);
      case "gpu-bias" -> threads.range(HEAD_SIDE, HEADS * HEAD_SIDE);
      default -> threads.range(KEYS, QUERIES);
    };
  }

  /**
   * Return the range, the arrays and the work items, in this order, a line each.
   *
   * <p>{@code range 8 8 4 4} is 8 by 8 in groups of 4 by 4, {@code buffer into 30} an array and its
   * length, {@code item r0:5=9 w1:7=2} one that reads 9 from cell 5 of the first array and writes 2
   * to cell 7 of the second. Without a value there is no such cell; {@code !NAME} ended it.
   *
   * @return no lines where no work item touches an array, or the exercise has no kernel
   */
  @Override
  public List<String> get() {
    if (kernel().isEmpty()) {
      return List.of();
    }
    Footprint footprint = footprint();
    if (footprint.items().stream()
        .allMatch(item -> item.reads().isEmpty() && item.writes().isEmpty())) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("range " + footprint.width() + " " + footprint.height() + " " + footprint.groupWidth()
        + " " + footprint.groupHeight());
    footprint
        .buffers()
        .forEach(buffer -> lines.add("buffer " + buffer.name() + " " + buffer.length()));
    footprint.items().forEach(item -> lines.add(line(item)));
    return lines;
  }

  private static int[] table(int lowest, int end) {
    return IntStream.range(lowest, end).map(BOTH_SIDES::bucketOfOffset).toArray();
  }

  private static int[] starts() {
    return IntStream.range(0, BOTH_SIDES.numBuckets() / 2)
        .map(bucket -> (int) BOTH_SIDES.interval(bucket).first())
        .toArray();
  }

  /** Tell bucket and head apart at a glance: 3.1 is bucket 3 of head 1. */
  private static float[] weights() {
    float[] weights = new float[BOTH_SIDES.numBuckets() * HEADS];
    for (int place = 0; place < weights.length; place++) {
      weights[place] = place / HEADS + place % HEADS / 10f;
    }
    return weights;
  }

  private static String line(Footprint.Item item) {
    StringBuilder line = new StringBuilder("item");
    item.reads().forEach(access -> line.append(" r").append(word(access)));
    item.writes().forEach(access -> line.append(" w").append(word(access)));
    return item.failure().isEmpty() ? line.toString() : line + " !" + item.failure();
  }

  private static String word(Footprint.Access access) {
    String place = access.buffer() + ":" + access.index();
    return access.outside() ? place : place + "=" + access.value();
  }
}
