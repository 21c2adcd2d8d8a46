package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

/**
 * Hold the matrix that a kernel writes, and behind it cells that nobody may touch.
 *
 * @param into the cells of the matrix, row by row, and those behind
 */
record WrittenCells(int queries, int keys, int[] into) {

  private static final int UNTOUCHED = -7;
  private static final String NOTHING = "nothing written";

  /** How far beyond its edges a range may be rounded up. */
  private static final int ROUNDED_UP = 32;

  /** What is expected of a cell. */
  interface Bucket {
    int of(int query, int key);
  }

  WrittenCells(int queries, int keys) {
    this(queries, keys, new int[(queries + ROUNDED_UP) * (keys + ROUNDED_UP)]);
    Arrays.fill(into, UNTOUCHED);
  }

  void assertEach(Bucket expected) {
    for (int query = 0; query < queries; query++) {
      for (int key = 0; key < keys; key++) {
        assertEquals(
            String.valueOf(expected.of(query, key)),
            written(query * keys + key),
            "cell (query " + query + ", key " + key + ")");
      }
    }
    for (int cell = queries * keys; cell < into.length; cell++) {
      assertEquals(
          NOTHING,
          written(cell),
          "into[" + cell + "], behind the " + queries + " x " + keys + " cells");
    }
  }

  /** Hold fewer work items than there are cells to no more than one each. */
  void assertAtMost(int workItems) {
    int written = (int) Arrays.stream(into).filter(cell -> cell != UNTOUCHED).count();
    assertEquals(
        Math.min(workItems, written), written, "cells that " + workItems + " work items wrote");
  }

  private String written(int cell) {
    return into[cell] == UNTOUCHED ? NOTHING : String.valueOf(into[cell]);
  }
}
