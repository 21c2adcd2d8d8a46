package bucket32.trial;

import bucket32.core.AttentionShape;
import bucket32.core.BucketMatrix;
import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.RelativeAttentionBias;
import bucket32.gpu.Target;
import bucket32.gpu.Work;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/** Compute whole matrices on a target, and what core has in their place. */
final class Matrices {

  static final int MOST_BYTE_BUCKETS = 256;

  /** What an array is filled with beforehand: no bucket and no bias is this. */
  static final int UNTOUCHED = -77;

  private Matrices() {}

  static int[] ints(BucketScheme scheme, AttentionShape shape) {
    int[] cells = new int[Math.toIntExact(shape.cells())];
    BucketMatrix.of(scheme, shape).copyRows(0, shape.queryLength(), cells);
    return cells;
  }

  static byte[] bytes(BucketScheme scheme, AttentionShape shape) {
    byte[] cells = new byte[Math.toIntExact(shape.cells())];
    BucketMatrix.of(scheme, shape).copyRows(0, shape.queryLength(), cells);
    return cells;
  }

  static float[] floats(RelativeAttentionBias bias, AttentionShape shape) {
    float[] cells = new float[Math.toIntExact(bias.numHeads() * shape.cells())];
    bias.matrix(shape).copyRows(0, bias.numHeads() * shape.queryLength(), cells);
    return cells;
  }

  static int[] untouchedInts(long length) {
    int[] cells = new int[Math.toIntExact(length)];
    Arrays.fill(cells, UNTOUCHED);
    return cells;
  }

  static byte[] untouchedBytes(long length) {
    byte[] cells = new byte[Math.toIntExact(length)];
    Arrays.fill(cells, (byte) UNTOUCHED);
    return cells;
  }

  static float[] untouchedFloats(long length) {
    float[] cells = new float[Math.toIntExact(length)];
    Arrays.fill(cells, UNTOUCHED);
    return cells;
  }

  /** Run a kernel once, from its inputs to its output, with the output's cells carried there first. */
  static void compute(Work work) {
    try (work) {
      work.put().putOutput().execute();
      work.get();
    }
  }

  /** Return weights that differ from bucket to bucket and from head to head. */
  static RelativeAttentionBias bias(BucketScheme scheme, int heads) {
    SplittableRandom random = new SplittableRandom(scheme.numBuckets());
    float[][] weights = new float[scheme.numBuckets()][heads];
    for (float[] bucket : weights) {
      for (int head = 0; head < heads; head++) {
        bucket[head] = (float) (random.nextDouble() * 20 - 10);
      }
    }
    return new RelativeAttentionBias(scheme, weights);
  }

  static String words(BucketScheme scheme) {
    return scheme.numBuckets() + "/" + scheme.maxDistance() + " "
        + scheme.direction().name().toLowerCase(Locale.ROOT);
  }

  static Direction direction(boolean bidirectional) {
    return bidirectional ? Direction.BIDIRECTIONAL : Direction.CAUSAL;
  }

  static boolean fitsBytes(BucketScheme scheme) {
    return scheme.numBuckets() <= MOST_BYTE_BUCKETS;
  }

  static Target requireOpenCl() {
    return Target.openCl().orElseThrow(() -> new IllegalStateException(Target.whyNoOpenCl()));
  }
}
