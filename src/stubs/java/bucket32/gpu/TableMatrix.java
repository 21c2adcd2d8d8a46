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
public final class TableMatrix extends Kernel {

  private final int queries;
  private final int keys;
  private final int lowest;
  private final int[] bucketOfOffset;
  private final int[] into;

  /**
   * Take the table, and the matrix to write, [query][key].
   *
   * @param lowest the offset, query - key, of the table's first entry
   */
  public TableMatrix(int queries, int keys, int lowest, int[] bucketOfOffset, int[] into) {
    this.queries = queries;
    this.keys = keys;
    this.lowest = lowest;
    this.bucketOfOffset = bucketOfOffset;
    this.into = into;
  }

  @Override
  public void run() {
    throw new UnsupportedOperationException("TableMatrix.run is yours to build");
  }
}
