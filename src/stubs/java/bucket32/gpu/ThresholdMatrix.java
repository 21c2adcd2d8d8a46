package bucket32.gpu;

import com.aparapi.Kernel;

/**
 * Write the bucket of every query and key by counting the buckets that have begun.
 *
 * <p>Id 0 is the key, id 1 the query. A bucket begins at a whole distance, so nothing is rounded:
 * this is exact on every device. All work items take the same steps, whatever their distance.
 */
public final class ThresholdMatrix extends Kernel {

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
    this.queries = queries;
    this.keys = keys;
    this.starts = starts;
    this.ahead = ahead;
    this.into = into;
  }

  @Override
  public void run() {
    throw new UnsupportedOperationException("ThresholdMatrix.run is yours to build");
  }
}
