package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import bucket32.core.AttentionShape;
import bucket32.core.BucketScheme;
import bucket32.core.RelativeAttentionBias;
import java.util.Arrays;
import java.util.Random;

/** Compute biases on a target, and hold them against core's, bit by bit. */
final class HeadBiases {

  private HeadBiases() {}

  static void requireCores(BucketScheme scheme, AttentionShape shape, Target target) {
    RelativeAttentionBias bias = random(scheme, 3);
    float[] into = new float[3 * (int) shape.cells()];
    Arrays.fill(into, Float.NaN);
    HeadBias kernel = DeviceBias.of(bias, shape, into);
    assertEquals(target.isOpenCl(), kernel.compute(target).openCl());
    kernel.dispose();
    assertArrayEquals(cores(bias, shape), into, scheme + " for " + shape + " on " + target);
  }

  static RelativeAttentionBias random(BucketScheme scheme, int numHeads) {
    Random random = new Random(scheme.hashCode());
    float[][] weights = new float[scheme.numBuckets()][numHeads];
    for (float[] row : weights) {
      for (int head = 0; head < numHeads; head++) {
        row[head] = random.nextFloat() * 20 - 10;
      }
    }
    return new RelativeAttentionBias(scheme, weights);
  }

  static float[] cores(RelativeAttentionBias bias, AttentionShape shape) {
    float[] all = new float[bias.numHeads() * (int) shape.cells()];
    bias.matrix(shape).copyRows(0, bias.numHeads() * shape.queryLength(), all);
    return all;
  }
}
