package bucket32.gpu;

import com.aparapi.Kernel;

/**
 * Write the bucket of every pair, one work item a cell, by the logarithm in floats.
 *
 * <p>Causal: keys after the query have distance 0. Cells stand row by row, so cell {@code query *
 * keys + key} belongs to that query and that key. Floats round: at some schemes a bucket is one too
 * low ({@link ThresholdMatrix} has none of that).
 *
 * <p>Example: with 3 keys and T5's 16, 128, 32, cells 6 to 8 get 2, 1, 0.
 */
public final class LogCells extends Kernel {

  private final int keys;
  private final int maxExact;
  private final int maxDistance;
  private final int numBuckets;
  private final int[] into;

  /**
   * Take what a work item reads, and the array it writes: one cell each.
   *
   * @param keys how many keys a row has
   * @param maxExact how many of the near distances have a bucket each
   * @param maxDistance where the last bucket begins at the latest
   */
  public LogCells(int keys, int maxExact, int maxDistance, int numBuckets, int[] into) {
    this.keys = keys;
    this.maxExact = maxExact;
    this.maxDistance = maxDistance;
    this.numBuckets = numBuckets;
    this.into = into;
  }

  @Override
  public void run() {
    throw new UnsupportedOperationException("LogCells.run is yours to build");
  }
}
