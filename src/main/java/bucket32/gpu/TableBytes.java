package bucket32.gpu;

import com.aparapi.Kernel;

/** Write what {@link TableMatrix} writes, as bytes: a quarter of the memory, up to 256 buckets. */
final class TableBytes extends Kernel {

  private final int queries;
  private final int keys;
  private final int lowest;
  private final byte[] bucketOfOffset;
  private final byte[] into;

  TableBytes(int queries, int keys, int lowest, byte[] bucketOfOffset, byte[] into) {
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
