package bucket32.gpu;

import bucket32.core.AttentionShape;
import bucket32.core.BucketScheme;
import bucket32.core.FinalBucket;
import com.aparapi.Kernel;

/** Make kernels from a scheme and a shape, with what they read put down to be copied by the first run. */
final class MatrixKernels {

  private MatrixKernels() {}

  static Kernel table(BucketScheme scheme, AttentionShape shape, int[] into) {
    OffsetTable table = OffsetTable.of(scheme, shape);
    int[] buckets = table.buckets();
    return explicit(
            new TableMatrix(shape.queryLength(), shape.keyLength(), table.lowest(), buckets, into))
        .put(buckets);
  }

  static Kernel table(BucketScheme scheme, AttentionShape shape, byte[] into) {
    OffsetTable table = OffsetTable.of(scheme, shape);
    byte[] buckets = table.bytes();
    return explicit(
            new TableBytes(shape.queryLength(), shape.keyLength(), table.lowest(), buckets, into))
        .put(buckets);
  }

  static Kernel thresholds(BucketScheme scheme, AttentionShape shape, int[] into) {
    BucketStarts starts = BucketStarts.of(scheme, shape);
    return explicit(new ThresholdMatrix(
            starts.first(),
            shape.queryLength(),
            shape.keyLength(),
            starts.distances(),
            starts.ahead(),
            into))
        .put(starts.distances());
  }

  static Kernel thresholds(BucketScheme scheme, AttentionShape shape, byte[] into) {
    BucketStarts starts = BucketStarts.of(scheme, shape);
    return explicit(new ThresholdBytes(
            starts.first(),
            shape.queryLength(),
            shape.keyLength(),
            starts.distances(),
            starts.ahead(),
            into))
        .put(starts.distances());
  }

  static Kernel floatLog(BucketScheme scheme, AttentionShape shape, int[] into) {
    if (!scheme.last().equals(FinalBucket.t5(scheme.last().logarithmic()))) {
      throw new IllegalArgumentException(
          "FLOAT_LOG must have a scheme of the reference code, but its final bucket starts at "
              + scheme.last().firstDistance() + "; use TABLE or THRESHOLDS");
    }
    BucketStarts starts = BucketStarts.of(scheme, shape);
    return explicit(new LogMatrix(
        starts.first(),
        shape.queryLength(),
        shape.keyLength(),
        scheme.maxExact(),
        scheme.maxDistance(),
        scheme.bucketsPerSide(),
        starts.ahead(),
        into));
  }

  private static Kernel explicit(Kernel kernel) {
    kernel.setExplicit(true);
    return kernel;
  }
}
