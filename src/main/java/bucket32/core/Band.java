package bucket32.core;

import java.util.Arrays;

/**
 * Write rows of a matrix whose cells depend on key - query alone, from one strip that holds them all.
 *
 * <p>The row of a query is a window of the strip. Far from the diagonal all cells of a side are
 * alike; those are filled, not copied, as a fill need not read and is the faster for it.
 *
 * @param from where in the strip the band of unlike cells begins: before it all equal the first
 * @param to where it ends: from there on all equal the last
 */
record Band(AttentionShape shape, int from, int to) {

  static Band of(BucketTable table, AttentionShape shape) {
    int[] end = {0, 0};
    table.row(shape.lastQueryPosition(), shape.stripLength(), (runFrom, runTo, bucket) -> {
      end[0] = runFrom == 0 ? runTo : end[0];
      end[1] = runFrom;
    });
    return new Band(shape, end[0], Math.max(end[0], end[1]));
  }

  void copyRow(int[] strip, int query, int[] into, int at) {
    int start = shape.rowStart(query);
    int near = keysBefore(from, start);
    int far = keysBefore(to, start);
    Arrays.fill(into, at, at + near, strip[0]);
    System.arraycopy(strip, start + near, into, at + near, far - near);
    Arrays.fill(into, at + far, at + shape.keyLength(), strip[strip.length - 1]);
  }

  void copyRow(byte[] strip, int query, byte[] into, int at) {
    int start = shape.rowStart(query);
    int near = keysBefore(from, start);
    int far = keysBefore(to, start);
    Arrays.fill(into, at, at + near, strip[0]);
    System.arraycopy(strip, start + near, into, at + near, far - near);
    Arrays.fill(into, at + far, at + shape.keyLength(), strip[strip.length - 1]);
  }

  void copyRow(float[] strip, int query, float[] into, int at) {
    int start = shape.rowStart(query);
    int near = keysBefore(from, start);
    int far = keysBefore(to, start);
    Arrays.fill(into, at, at + near, strip[0]);
    System.arraycopy(strip, start + near, into, at + near, far - near);
    Arrays.fill(into, at + far, at + shape.keyLength(), strip[strip.length - 1]);
  }

  /** Return how many keys of a row lie before a place in the strip. */
  private int keysBefore(int place, int rowStart) {
    return Math.max(0, Math.min(shape.keyLength(), place - rowStart));
  }
}
