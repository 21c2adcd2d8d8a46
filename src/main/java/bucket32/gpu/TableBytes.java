package bucket32.gpu;

import com.aparapi.Kernel;

/**
 * Write the bucket of every query and key, looked up in a table of offsets.
 *
 * <p>Id 0 is the key, id 1 the query: neighbours write neighbouring cells. The cell is {@code
 * bucketOfOffset[query - key - lowest]}, with offsets beyond either end of the table taken as its
 * ends. Work items outside the matrix write nothing.
 *
 * <p>A table that starts at 0 is causal, one that starts below knows keys after the query.
 */
public final class TableBytes extends Kernel {

  private final int queries;
  private final int keys;
  private final int lowest;
  private final byte[] bucketOfOffset;
  private final byte[] into;

  /**
   * Take the table, and the matrix to write, [query][key].
   *
   * @param lowest the offset, query - key, of the table's first entry
   */
  public TableBytes(int queries, int keys, int lowest, byte[] bucketOfOffset, byte[] into) {
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
      into[query * keys + key] = bucketOfOffset[place];
    }
  }
}
