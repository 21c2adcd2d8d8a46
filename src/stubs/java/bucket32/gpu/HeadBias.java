package bucket32.gpu;

import com.aparapi.Kernel;

/**
 * Write the bias of every head, query and key: the learned weight of the pair's bucket.
 *
 * <p>Id 0 is the key, id 1 counts the rows of all heads. The bucket is looked up as {@link
 * TableMatrix} does. Weights and table go to the device once, the biases come back once.
 */
public final class HeadBias extends Kernel {

  private final int queries;
  private final int keys;
  private final int numHeads;
  private final int lowest;
  private final int[] bucketOfOffset;
  private final float[] weights;
  private final float[] into;

  /**
   * Take the table, the weights, [bucket][head], and the biases to write, [head][query][key].
   *
   * @param lowest the offset, query - key, of the table's first entry
   */
  public HeadBias(
      int queries,
      int keys,
      int numHeads,
      int lowest,
      int[] bucketOfOffset,
      float[] weights,
      float[] into) {
    this.queries = queries;
    this.keys = keys;
    this.numHeads = numHeads;
    this.lowest = lowest;
    this.bucketOfOffset = bucketOfOffset;
    this.weights = weights;
    this.into = into;
  }

  @Override
  public void run() {
    throw new UnsupportedOperationException("HeadBias.run is yours to build");
  }

  /** Copy the inputs to the target, run there, and copy the biases back. */
  public Ran compute(Target target) {
    throw new UnsupportedOperationException("HeadBias.compute is yours to build");
  }
}
