package bucket32.core;

import java.util.Objects;

/**
 * View the biases of all heads, [head][query][key], in memory for their edges alone.
 *
 * <p>As with {@link BucketMatrix}, one strip a head holds every row. {@link
 * RelativeAttentionBias#matrix} makes one.
 */
public final class BiasMatrix {

  private final AttentionShape shape;
  private final Band band;
  private final float[][] strips;

  BiasMatrix(Band band, float[][] strips) {
    shape = band.shape();
    this.band = band;
    this.strips = strips;
  }

  public AttentionShape shape() {
    return shape;
  }

  public int numHeads() {
    return strips.length;
  }

  /** Return the bias of a head, a row and a column, all from 0. */
  public float get(int head, int query, int key) {
    return strips[head][shape.rowStart(query) + Objects.checkIndex(key, shape.keyLength())];
  }

  /** Copy one query's row of one head to {@code into[at]} and on. */
  public void copyRow(int head, int query, float[] into, int at) {
    band.copyRow(strips[head], query, into, at);
  }

  /**
   * Copy rows to their places in the whole, [head][query][key] in one array.
   *
   * <p>The row of a head and a query is {@code head * queryLength + query}. Rows do not depend on
   * each other: threads may copy ranges of their own.
   *
   * @param toRow one past the last row; numHeads * queryLength for all
   * @throws IllegalArgumentException if the array is shorter than the whole
   */
  public void copyRows(int fromRow, int toRow, float[] into) {
    AttentionShape.requireRoom(numHeads() * shape.cells(), into.length);
    int queries = shape.queryLength();
    for (int row = fromRow; row < toRow; row++) {
      copyRow(row / queries, row % queries, into, row * shape.keyLength());
    }
  }
}
