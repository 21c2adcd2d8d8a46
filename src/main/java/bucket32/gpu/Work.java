package bucket32.gpu;

import bucket32.core.AttentionShape;
import bucket32.core.BucketScheme;
import bucket32.core.RelativeAttentionBias;
import com.aparapi.Kernel;
import com.aparapi.ProfileInfo;
import com.aparapi.Range;
import java.util.List;
import java.util.OptionalLong;

/**
 * Take a kernel's work apart into its steps, so that each can be timed and checked alone: inputs go
 * there, the kernel runs, the output comes back.
 *
 * <p>The output is the caller's array. What lies in it behind the matrix must stay as it is.
 */
public final class Work implements AutoCloseable {

  private final Target target;
  private final Kernel kernel;
  private final Range range;
  private final Runnable inputs;
  private final Runnable output;
  private final Runnable result;

  private Work(
      Target target,
      Kernel kernel,
      Range range,
      Runnable inputs,
      Runnable output,
      Runnable result) {
    this.target = target;
    this.kernel = kernel;
    this.range = range;
    this.inputs = inputs;
    this.output = output;
    this.result = result;
    kernel.setExplicit(true);
  }

  /** Look every bucket up, as ints, [query][key]. */
  public static Work table(Target target, BucketScheme scheme, AttentionShape shape, int[] into) {
    OffsetTable table = OffsetTable.of(scheme, shape);
    int[] buckets = table.buckets();
    Kernel kernel =
        new TableMatrix(shape.queryLength(), shape.keyLength(), table.lowest(), buckets, into);
    return new Work(
        target,
        kernel,
        matrix(target, shape),
        () -> kernel.put(buckets),
        () -> kernel.put(into),
        () -> kernel.get(into));
  }

  /** Look every bucket up, as bytes. */
  public static Work table(Target target, BucketScheme scheme, AttentionShape shape, byte[] into) {
    OffsetTable table = OffsetTable.of(scheme, shape);
    byte[] buckets = table.bytes();
    Kernel kernel =
        new TableBytes(shape.queryLength(), shape.keyLength(), table.lowest(), buckets, into);
    return new Work(
        target,
        kernel,
        matrix(target, shape),
        () -> kernel.put(buckets),
        () -> kernel.put(into),
        () -> kernel.get(into));
  }

  /** Count the buckets that have begun, as ints. */
  public static Work thresholds(
      Target target, BucketScheme scheme, AttentionShape shape, int[] into) {
    BucketStarts starts = BucketStarts.of(scheme, shape);
    Kernel kernel = new ThresholdMatrix(
        starts.first(),
        shape.queryLength(),
        shape.keyLength(),
        starts.distances(),
        starts.ahead(),
        into);
    return new Work(
        target,
        kernel,
        matrix(target, shape),
        () -> kernel.put(starts.distances()),
        () -> kernel.put(into),
        () -> kernel.get(into));
  }

  /** Count the buckets that have begun, as bytes. */
  public static Work thresholds(
      Target target, BucketScheme scheme, AttentionShape shape, byte[] into) {
    BucketStarts starts = BucketStarts.of(scheme, shape);
    Kernel kernel = new ThresholdBytes(
        starts.first(),
        shape.queryLength(),
        shape.keyLength(),
        starts.distances(),
        starts.ahead(),
        into);
    return new Work(
        target,
        kernel,
        matrix(target, shape),
        () -> kernel.put(starts.distances()),
        () -> kernel.put(into),
        () -> kernel.get(into));
  }

  /** Work every bucket out by the logarithm in floats, which may drift. It reads no array. */
  public static Work floatLog(
      Target target, BucketScheme scheme, AttentionShape shape, int[] into) {
    Kernel kernel = MatrixKernels.floatLog(scheme, shape, into);
    return new Work(
        target,
        kernel,
        matrix(target, shape),
        () -> {},
        () -> kernel.put(into),
        () -> kernel.get(into));
  }

  /** Write the biases of all heads, [head][query][key]. */
  public static Work bias(
      Target target, RelativeAttentionBias bias, AttentionShape shape, float[] into) {
    int heads = bias.numHeads();
    OffsetTable table = OffsetTable.of(bias.scheme(), shape);
    int[] buckets = table.buckets();
    float[] weights = new float[bias.scheme().numBuckets() * heads];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = bias.weight(i % heads, i / heads);
    }
    int queries = shape.queryLength();
    Kernel kernel =
        new HeadBias(queries, shape.keyLength(), heads, table.lowest(), buckets, weights, into);
    return new Work(
        target,
        kernel,
        target.range(shape.keyLength(), heads * queries),
        () -> kernel.put(buckets).put(weights),
        () -> kernel.put(into),
        () -> kernel.get(into));
  }

  /** Copy an array to one as long. */
  public static Work copy(Target target, int[] from, int[] into) {
    Kernel kernel = new CopyInts(from, into);
    return new Work(
        target,
        kernel,
        target.range(from.length),
        () -> kernel.put(from),
        () -> kernel.put(into),
        () -> kernel.get(into));
  }

  private static Range matrix(Target target, AttentionShape shape) {
    return target.range(shape.keyLength(), shape.queryLength());
  }

  /** Have the inputs copied to the device before the kernel runs next. */
  public Work put() {
    inputs.run();
    return this;
  }

  /** Have the output's array copied there as it stands, so that what is not written comes back. */
  public Work putOutput() {
    output.run();
    return this;
  }

  /**
   * Copy what was put, and run the kernel.
   *
   * @throws NotRun if it did not run on the target
   */
  public Ran execute() {
    return target.run(kernel, range);
  }

  /** Copy the output back. */
  public void get() {
    result.run();
  }

  /**
   * Return how long the last run of the kernel took by the device's own clock, in nanoseconds: no
   * transfers, and nothing of Java.
   *
   * <p>It is known on OpenCL where Java was started with {@code -Dcom.aparapi.enableProfiling=true}.
   */
  public OptionalLong onDevice() {
    List<ProfileInfo> steps = kernel.getProfileInfo();
    return steps == null
        ? OptionalLong.empty()
        : steps.stream()
            .filter(step -> step.getLabel().equals("exec()"))
            .mapToLong(step -> step.getEnd() - step.getStart())
            .max();
  }

  /** Let go of what the device holds. */
  @Override
  public void close() {
    kernel.dispose();
  }
}
