/*
belief: an offset is key minus query
question: which sign has the offset of a key before its query?
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
    int key = getGlobalId(0);
    int query = getGlobalId(1);
    if (key < keys && query < queries) {
      int place = max(0, min(bucketOfOffset.length - 1, key - query - lowest));
      into[query * keys + key] = bucketOfOffset[place];
    }
  }
}
