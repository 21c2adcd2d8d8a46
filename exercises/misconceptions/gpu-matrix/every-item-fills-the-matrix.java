/*
belief: a kernel is the whole loop, and the device shares it out among its workers
question: Two work items run this loop. How often is cell 0 written?
figure: gpu-matrix
*/
package bucket32.gpu;

import com.aparapi.Kernel;

public final class TableMatrix extends Kernel {

  private final int queries;
  private final int keys;
  private final int lowest;
  private final int[] bucketOfOffset;
  private final int[] into;

  public TableMatrix(int queries, int keys, int lowest, int[] bucketOfOffset, int[] into) {
    this.queries = queries;
    this.keys = keys;
    this.lowest = lowest;
    this.bucketOfOffset = bucketOfOffset;
    this.into = into;
  }

  @Override
  public void run() {
    for (int query = 0; query < queries; query++) {
      for (int key = 0; key < keys; key++) {
        int place = max(0, min(bucketOfOffset.length - 1, query - key - lowest));
        into[query * keys + key] = bucketOfOffset[place];
      }
    }
  }
}
