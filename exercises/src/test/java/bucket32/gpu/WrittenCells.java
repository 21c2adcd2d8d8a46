package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

/**
 * Hold the matrix that a kernel writes, and behind it cells that nobody may touch.
 *
 * <p>What stands there before is below every bucket in one cell and above in the next: a kernel that
 * leans on it is wrong in one of them.
 *
 * @param into the cells of the matrix, row by row, and those behind
 */
record WrittenCells(int queries, int keys, int[] into) {

  private static final String NOTHING = "nothing written";

  /** How far beyond its edges a range may be rounded up. */
  private static final int ROUNDED_UP = 32;

  /** What is expected of a cell. */
  interface Bucket {
    int of(int query, int key);
  }

  /** Whether a cell's own work item is in the range. */
  interface Item {
    boolean of(int query, int key);
  }

  WrittenCells(int queries, int keys) {
    this(queries, keys, new int[(queries + ROUNDED_UP) * (keys + ROUNDED_UP)]);
    Arrays.setAll(into, WrittenCells::untouched);
  }

  /** Hold it to these cells, and to nothing behind them. */
  void assertEach(Bucket expected) {
    assertEach((query, key) -> true, expected);
  }

  /** Hold it to the cells of the work items that there were, and to nothing beside them. */
  void assertEach(Item ran, Bucket expected) {
    for (int query = 0; query < queries; query++) {
      for (int key = 0; key < keys; key++) {
        boolean own = ran.of(query, key);
        assertEquals(
            own ? String.valueOf(expected.of(query, key)) : NOTHING,
            written(query * keys + key),
            "cell (query " + query + ", key " + key + ")"
                + (own ? "" : ", whose work item did not run"));
      }
    }
    for (int cell = queries * keys; cell < into.length; cell++) {
      assertEquals(
          NOTHING,
          written(cell),
          "into[" + cell + "], behind the " + queries + " x " + keys + " cells");
    }
  }

  private String written(int cell) {
    return into[cell] == untouched(cell) ? NOTHING : String.valueOf(into[cell]);
  }

  private static int untouched(int cell) {
    return cell % 2 == 0 ? -7 : 7_777;
  }
}
