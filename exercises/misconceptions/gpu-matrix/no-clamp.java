/*
belief: every offset has an entry in the table
question: "a table of 4 offsets, and 9 keys: which entry does a distance of 8 read?"
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
      int place = query - key - lowest;
      into[query * keys + key] = bucketOfOffset[place];
    }
  }
}
