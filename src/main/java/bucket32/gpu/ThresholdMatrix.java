package bucket32.gpu;

import com.aparapi.Kernel;

/**
 * Write the bucket of every query and key by counting the buckets that have begun.
 *
 * <p>Id 0 is the key, id 1 the query. A bucket begins at a whole distance, so nothing is rounded:
 * this is exact on every device. All work items take the same steps, whatever their distance.
 */
public final class ThresholdMatrix extends Kernel {

  private final int first;
  private final int queries;
  private final int keys;
  private final int[] starts;
  private final int ahead;
  private final int[] into;

  /**
   * Take where the buckets begin, and the matrix to write, [query][key].
   *
   * @param starts the first distance of each bucket of one side, ascending from 0
   * @param ahead what is added for keys after the query; 0 if those count as distance 0 (causal)
   */
  public ThresholdMatrix(int queries, int keys, int[] starts, int ahead, int[] into) {
    this(0, queries, keys, starts, ahead, into);
  }

  /** Take the position of the first query as well: there are that many keys before it. */
  ThresholdMatrix(int first, int queries, int keys, int[] starts, int ahead, int[] into) {
    this.first = first;
    this.queries = queries;
    this.keys = keys;
    this.starts = starts;
    this.ahead = ahead;
    this.into = into;
  }

  @Override
  public void run() {
    int key = getGlobalId(0);
    int query = getGlobalId(1);
    if (key < keys && query < queries) {
      into[query * keys + key] = bucket(first + query - key);
    }
  }

  private int bucket(int offset) {
    int distance = ahead > 0 ? abs(offset) : max(0, offset);
    int begun = 0;
    for (int i = 0; i < starts.length; i++) {
      begun += starts[i] <= distance ? 1 : 0;
    }
    return begun - 1 + (offset < 0 ? ahead : 0);
  }
}
