package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bucket32.core.AttentionShape;
import bucket32.core.BucketMatrix;
import bucket32.core.BucketScheme;
import bucket32.gpu.DeviceMatrix.Method;
import java.util.Arrays;

/** Compute a matrix on a target in every exact way, and hold it against core's, cell by cell. */
final class Matrices {

  private static final int BYTE_VALUES = 256;

  private Matrices() {}

  static void requireCores(BucketScheme scheme, AttentionShape shape, Target target) {
    BucketMatrix matrix = BucketMatrix.of(scheme, shape);
    for (Method method : new Method[] {Method.TABLE, Method.THRESHOLDS}) {
      String what = method + " of " + scheme + " for " + shape + " on " + target;
      requireInts(matrix, ints(method, scheme, shape, target), what);
      if (scheme.numBuckets() <= BYTE_VALUES) {
        requireBytes(matrix, bytes(method, scheme, shape, target), what);
      }
    }
  }

  static int[] ints(Method method, BucketScheme scheme, AttentionShape shape, Target target) {
    int[] cells = new int[(int) shape.cells()];
    Arrays.fill(cells, -1);
    try (DeviceMatrix matrix = DeviceMatrix.ints(method, scheme, shape, target, cells)) {
      assertEquals(target.isOpenCl(), matrix.run().openCl());
      matrix.fetch();
    }
    return cells;
  }

  static byte[] bytes(Method method, BucketScheme scheme, AttentionShape shape, Target target) {
    byte[] cells = new byte[(int) shape.cells()];
    Arrays.fill(cells, (byte) -1);
    try (DeviceMatrix matrix = DeviceMatrix.bytes(method, scheme, shape, target, cells)) {
      assertEquals(target.isOpenCl(), matrix.run().openCl());
      matrix.fetch();
    }
    return cells;
  }

  private static void requireInts(BucketMatrix matrix, int[] cells, String what) {
    int[] row = new int[matrix.shape().keyLength()];
    for (int query = 0; query < matrix.shape().queryLength(); query++) {
      matrix.copyRow(query, row, 0);
      int from = query * row.length;
      int unequal = Arrays.mismatch(row, 0, row.length, cells, from, from + row.length);
      if (unequal >= 0) {
        assertEquals(row[unequal], cells[from + unequal], at(query, unequal, what));
      }
    }
  }

  private static void requireBytes(BucketMatrix matrix, byte[] cells, String what) {
    byte[] rows = new byte[cells.length];
    matrix.copyRows(0, matrix.shape().queryLength(), rows);
    int unequal = Arrays.mismatch(rows, cells);
    if (unequal >= 0) {
      int keys = matrix.shape().keyLength();
      assertEquals(rows[unequal], cells[unequal], at(unequal / keys, unequal % keys, what));
    }
  }

  private static String at(int query, int key, String what) {
    return "bytes or ints of row " + query + ", column " + key + " by " + what;
  }
}
