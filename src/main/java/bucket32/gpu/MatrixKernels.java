package bucket32.gpu;

import bucket32.core.AttentionShape;
import bucket32.core.BucketScheme;
import bucket32.core.FinalBucket;
import com.aparapi.Kernel;

/** Make the works of matrices, [query][key], from a scheme and a shape. */
public final class MatrixKernels {

  private MatrixKernels() {}

  /** Look every bucket up, as ints. */
  public static Work table(Target target, BucketScheme scheme, AttentionShape shape, int[] into) {
    OffsetTable table = OffsetTable.of(scheme, shape);
    int[] buckets = table.buckets();
    Kernel kernel =
        new TableMatrix(shape.queryLength(), shape.keyLength(), table.lowest(), buckets, into);
    return ints(target, kernel, shape, () -> kernel.put(buckets), into);
  }

  /** Look every bucket up, as bytes. */
  public static Work table(Target target, BucketScheme scheme, AttentionShape shape, byte[] into) {
    OffsetTable table = OffsetTable.of(scheme, shape);
    byte[] buckets = table.bytes();
    Kernel kernel =
        new TableBytes(shape.queryLength(), shape.keyLength(), table.lowest(), buckets, into);
    return bytes(target, kernel, shape, () -> kernel.put(buckets), into);
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
    return ints(target, kernel, shape, () -> kernel.put(starts.distances()), into);
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
    return bytes(target, kernel, shape, () -> kernel.put(starts.distances()), into);
  }

  /**
   * Work every bucket out by the logarithm in floats, which may drift. It reads no array.
   *
   * @throws IllegalArgumentException if the scheme is none of the reference code's
   */
  public static Work floatLog(
      Target target, BucketScheme scheme, AttentionShape shape, int[] into) {
    if (!scheme.last().equals(FinalBucket.t5(scheme.last().logarithmic()))) {
      throw new IllegalArgumentException(
          "FLOAT_LOG must have a scheme of the reference code, but its final bucket starts at "
              + scheme.last().firstDistance() + "; use TABLE or THRESHOLDS");
    }
    BucketStarts starts = BucketStarts.of(scheme, shape);
    Kernel kernel = new LogMatrix(
        starts.first(),
        shape.queryLength(),
        shape.keyLength(),
        scheme.maxExact(),
        scheme.maxDistance(),
        scheme.bucketsPerSide(),
        starts.ahead(),
        into);
    return ints(target, kernel, shape, () -> {}, into);
  }

  private static Work ints(
      Target target, Kernel kernel, AttentionShape shape, Runnable inputs, int[] into) {
    return new Work(
        target,
        kernel,
        target.range(shape.keyLength(), shape.queryLength()),
        inputs,
        () -> kernel.put(into),
        () -> kernel.get(into));
  }

  private static Work bytes(
      Target target, Kernel kernel, AttentionShape shape, Runnable inputs, byte[] into) {
    return new Work(
        target,
        kernel,
        target.range(shape.keyLength(), shape.queryLength()),
        inputs,
        () -> kernel.put(into),
        () -> kernel.get(into));
  }
}
