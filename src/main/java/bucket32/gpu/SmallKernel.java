package bucket32.gpu;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import com.aparapi.Kernel;
import com.aparapi.Range;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The kernels of the exercises, each on a matrix small enough to be drawn.
 *
 * <p>The range is that of Java's threads: its groups are small, and the same on every machine.
 */
enum SmallKernel {
  CELL("gpu-cell", LogCells.class, SmallKernel::cell),
  MATRIX("gpu-matrix", TableMatrix.class, SmallKernel::matrix),
  THRESHOLDS("gpu-thresholds", ThresholdMatrix.class, SmallKernel::thresholds),
  BIAS("gpu-bias", HeadBias.class, SmallKernel::bias),
  /** No exercise: the kernel of gpu-matrix as one writes it at first. */
  UNGUARDED("unguarded", Unguarded.class, SmallKernel::unguarded);

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
  private final Class<? extends Kernel> type;
  private final Supplier<Kernel> maker;

  SmallKernel(String exercise, Class<? extends Kernel> type, Supplier<Kernel> maker) {
    this.exercise = exercise;
    this.type = type;
    this.maker = maker;
  }

  static Optional<SmallKernel> of(String exercise) {
    return Stream.of(values()).filter(one -> one.exercise.equals(exercise)).findFirst();
  }

  String exercise() {
    return exercise;
  }

  /** Return the simple name of its class. */
  String kernel() {
    return type.getSimpleName();
  }

  /** Return whose buckets it is to write. */
  BucketScheme scheme() {
    return this == CELL ? CAUSAL : BOTH_SIDES;
  }

  Kernel made() {
    return maker.get();
  }

  Range range() {
    Target threads = Target.javaThreads();
    return switch (this) {
      case CELL -> threads.range(QUERIES * QUERIES);
      case BIAS -> threads.range(HEAD_SIDE, HEADS * HEAD_SIDE);
      default -> threads.range(KEYS, QUERIES);
    };
  }

  private static Kernel cell() {
    return new LogCells(
        QUERIES,
        CAUSAL.maxExact(),
        CAUSAL.maxDistance(),
        CAUSAL.numBuckets(),
        new int[QUERIES * QUERIES]);
  }

  private static Kernel matrix() {
    return new TableMatrix(
        QUERIES, KEYS, 1 - KEYS, table(1 - KEYS, QUERIES), new int[QUERIES * KEYS]);
  }

  private static Kernel unguarded() {
    return new Unguarded(KEYS, -MOST, table(-MOST, MOST), new int[QUERIES * KEYS]);
  }

  private static Kernel thresholds() {
    int perSide = BOTH_SIDES.bucketsPerSide();
    int[] starts = IntStream.range(0, perSide)
        .map(bucket -> (int) BOTH_SIDES.interval(bucket).first())
        .toArray();
    return new ThresholdMatrix(QUERIES, KEYS, starts, perSide, new int[QUERIES * KEYS]);
  }

  /** The weights tell bucket and head apart at a glance: 3.1 is bucket 3 of head 1. */
  private static Kernel bias() {
    float[] weights = new float[BOTH_SIDES.numBuckets() * HEADS];
    for (int place = 0; place < weights.length; place++) {
      weights[place] = place / HEADS + place % HEADS / 10f;
    }
    return new HeadBias(
        HEAD_SIDE,
        HEAD_SIDE,
        HEADS,
        1 - HEAD_SIDE,
        table(1 - HEAD_SIDE, HEAD_SIDE),
        weights,
        new float[HEADS * HEAD_SIDE * HEAD_SIDE]);
  }

  private static int[] table(int lowest, int end) {
    return IntStream.range(lowest, end).map(BOTH_SIDES::bucketOfOffset).toArray();
  }
}
