package bucket32.core;

import java.util.Objects;

/**
 * View the buckets of all (query, key) pairs as a matrix, in memory for its edges alone.
 *
 * <p>Spec: the cell of a query and a key is {@code scheme.bucket(key - query)}. Cells along a
 * diagonal are equal, so one strip of queryLength + keyLength - 1 buckets holds every row (see
 * {@link AttentionShape#stripLength}), and writing the matrix out is copying rows.
 */
public final class BucketMatrix {

  private static final int BYTE_VALUES = 1 << Byte.SIZE;

  private final AttentionShape shape;
  private final Band band;
  private final int numBuckets;
  private final int[] strip;
  private final byte[] byteStrip;

  private BucketMatrix(BucketScheme scheme, BucketTable table, AttentionShape shape) {
    this.shape = shape;
    band = Band.of(table, shape);
    numBuckets = scheme.numBuckets();
    strip = new int[shape.stripLength()];
    table.row(shape.lastQueryPosition(), strip);
    byteStrip = new byte[numBuckets <= BYTE_VALUES ? strip.length : 0];
    for (int i = 0; i < byteStrip.length; i++) {
      byteStrip[i] = (byte) strip[i];
    }
  }

  public static BucketMatrix of(BucketScheme scheme, AttentionShape shape) {
    return new BucketMatrix(scheme, BucketTable.of(scheme), shape);
  }

  public AttentionShape shape() {
    return shape;
  }

  /**
   * Return the bucket of a row and a column, both from 0.
   *
   * <p>Example: with T5's 32 causal buckets and {@code AttentionShape.square(200)}, {@code get(150,
   * 10)} is 31.
   */
  public int get(int query, int key) {
    return strip[shape.rowStart(query) + Objects.checkIndex(key, shape.keyLength())];
  }

  /** Copy one query's row to {@code into[at]} and on. */
  public void copyRow(int query, int[] into, int at) {
    band.copyRow(strip, query, into, at);
  }

  /**
   * Copy the rows of the queries fromQuery to toQuery - 1 to their places in a whole matrix,
   * [query][key] in one array.
   *
   * <p>Rows do not depend on each other: threads may copy ranges of their own.
   *
   * @throws IllegalArgumentException if the array is shorter than the whole matrix
   */
  public void copyRows(int fromQuery, int toQuery, int[] into) {
    AttentionShape.requireRoom(shape.cells(), into.length);
    for (int query = fromQuery; query < toQuery; query++) {
      copyRow(query, into, query * shape.keyLength());
    }
  }

  /**
   * Copy rows as bytes: a quarter of the memory, for up to 256 buckets.
   *
   * <p>Buckets from 128 on are negative as Java's bytes; {@code Byte.toUnsignedInt} reads them.
   *
   * @throws IllegalArgumentException if there are more buckets than bytes, or too short an array
   */
  public void copyRows(int fromQuery, int toQuery, byte[] into) {
    requireBytes(numBuckets);
    AttentionShape.requireRoom(shape.cells(), into.length);
    for (int query = fromQuery; query < toQuery; query++) {
      band.copyRow(byteStrip, query, into, query * shape.keyLength());
    }
  }

  static void requireBytes(int numBuckets) {
    if (numBuckets > BYTE_VALUES) {
      throw new IllegalArgumentException("num_buckets must be at most "
          + BYTE_VALUES
          + " to fit a byte, but was "
          + numBuckets
          + "; use an int array");
    }
  }
}
