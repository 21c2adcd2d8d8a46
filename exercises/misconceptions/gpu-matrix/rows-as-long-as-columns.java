/*
belief: a row is queries cells long
question: how many cells has the row of one query, and so where does the next row begin?
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
      int place = max(0, min(bucketOfOffset.length - 1, query - key - lowest));
      into[query * queries + key] = bucketOfOffset[place];
    }
  }
}
