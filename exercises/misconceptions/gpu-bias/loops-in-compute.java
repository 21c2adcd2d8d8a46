/*
belief: compute may write the biases itself
question: what is left for the work items to do?
figure: gpu-bias
*/
package bucket32.gpu;

import com.aparapi.Kernel;

public final class HeadBias extends Kernel {

  private final int queries;
  private final int keys;
  private final int numHeads;
  private final int lowest;
  private final int[] bucketOfOffset;
  private final float[] weights;
  private final float[] into;

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
    int key = getGlobalId(0);
    int row = getGlobalId(1);
    if (key < keys && row < numHeads * queries) {
      int head = row / queries;
      int query = row - head * queries;
      int place = max(0, min(bucketOfOffset.length - 1, query - key - lowest));
      into[row * keys + key] = weights[bucketOfOffset[place] * numHeads];
    }
  }

  public Ran compute(Target target) {
    setExplicit(true);
    put(bucketOfOffset);
    put(weights);
    Ran ran = target.run(this, target.range(keys, numHeads * queries));
    get(into);
    for (int cell = 0; cell < numHeads * queries * keys; cell++) {
      int row = cell / keys;
      int place = row % queries - cell % keys - lowest;
      int inside = Math.max(0, Math.min(bucketOfOffset.length - 1, place));
      into[cell] = weights[bucketOfOffset[inside] * numHeads + row / queries];
    }
    return ran;
  }
}
