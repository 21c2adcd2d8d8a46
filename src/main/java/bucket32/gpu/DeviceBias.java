package bucket32.gpu;

import bucket32.core.AttentionShape;
import bucket32.core.RelativeAttentionBias;

/** Compute the biases of all heads on a target, as {@link bucket32.core.BiasMatrix} has them. */
public final class DeviceBias {

  private DeviceBias() {}

  /**
   * Return a kernel that writes the biases of a shape, [head][query][key].
   *
   * <p>Example: {@code DeviceBias.of(bias, shape, into).compute(target)} says what ran; the kernel's
   * {@code dispose} then lets go of what the device holds.
   *
   * @throws IllegalArgumentException if {@code into} has not exactly one float for each of them
   */
  public static HeadBias of(RelativeAttentionBias bias, AttentionShape shape, float[] into) {
    DeviceMatrix.requireRoom(bias.numHeads() * shape.cells(), into.length, Float.BYTES);
    OffsetTable table = OffsetTable.of(bias.scheme(), shape);
    return kernel(bias, shape, table.lowest(), table.buckets(), weights(bias), into);
  }

  /** Make the same as a work, whose steps can be taken alone. */
  public static Work work(
      Target target, RelativeAttentionBias bias, AttentionShape shape, float[] into) {
    OffsetTable table = OffsetTable.of(bias.scheme(), shape);
    int[] buckets = table.buckets();
    float[] weights = weights(bias);
    HeadBias kernel = kernel(bias, shape, table.lowest(), buckets, weights, into);
    return new Work(
        target,
        kernel,
        target.range(shape.keyLength(), bias.numHeads() * shape.queryLength()),
        () -> kernel.put(buckets).put(weights),
        () -> kernel.put(into),
        () -> kernel.get(into));
  }

  private static HeadBias kernel(
      RelativeAttentionBias bias,
      AttentionShape shape,
      int lowest,
      int[] buckets,
      float[] weights,
      float[] into) {
    return new HeadBias(
        shape.queryLength(), shape.keyLength(), bias.numHeads(), lowest, buckets, weights, into);
  }

  /** Lay the weights out one after the other, [bucket][head]. */
  private static float[] weights(RelativeAttentionBias bias) {
    int numHeads = bias.numHeads();
    float[] weights = new float[bias.scheme().numBuckets() * numHeads];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = bias.weight(i % numHeads, i / numHeads);
    }
    return weights;
  }
}
