package bucket32.gpu;

import bucket32.core.AttentionShape;
import bucket32.core.RelativeAttentionBias;

/** Compute the biases of all heads on a target, as {@link bucket32.core.BiasMatrix} has them. */
public final class DeviceBias {

  private DeviceBias() {}

  /**
   * Return a kernel that writes the biases of a shape, [head][query][key].
   *
   * <p>Example: {@code DeviceBias.of(bias, shape, into).compute(target)} says what ran.
   *
   * @throws IllegalArgumentException if {@code into} has not exactly one float for each of them
   */
  public static HeadBias of(RelativeAttentionBias bias, AttentionShape shape, float[] into) {
    int numHeads = bias.numHeads();
    DeviceMatrix.requireRoom(numHeads * shape.cells(), into.length, Float.BYTES);
    OffsetTable table = OffsetTable.of(bias.scheme(), shape);
    float[] weights = new float[bias.scheme().numBuckets() * numHeads];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = bias.weight(i % numHeads, i / numHeads);
    }
    return new HeadBias(
        shape.queryLength(),
        shape.keyLength(),
        numHeads,
        table.lowest(),
        table.buckets(),
        weights,
        into);
  }
}
