package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Hold the biases that a kernel writes, and behind them cells that nobody may touch.
 *
 * <p>What stands there before is below every weight in one cell and above in the next.
 *
 * @param into the biases of the first head, row by row, then those of the next, and those behind
 */
record WrittenBiases(int heads, int queries, int keys, float[] into) {

  private static final String NOTHING = "nothing written";

  /** How far beyond its edges a range may be rounded up. */
  private static final int ROUNDED_UP = 32;

  /** What is expected of a bias. */
  interface Weight {
    float of(int head, int query, int key);
  }

  WrittenBiases(int heads, int queries, int keys) {
    this(heads, queries, keys, new float[(heads * queries + ROUNDED_UP) * (keys + ROUNDED_UP)]);
    for (int cell = 0; cell < into.length; cell++) {
      into[cell] = untouched(cell);
    }
  }

  void assertEach(Weight expected) {
    for (int head = 0; head < heads; head++) {
      for (int query = 0; query < queries; query++) {
        for (int key = 0; key < keys; key++) {
          assertEquals(
              String.valueOf(expected.of(head, query, key)),
              written((head * queries + query) * keys + key),
              "bias (head " + head + ", query " + query + ", key " + key + ")");
        }
      }
    }
    int biases = heads * queries * keys;
    for (int cell = biases; cell < into.length; cell++) {
      assertEquals(NOTHING, written(cell), "into[" + cell + "], behind the " + biases + " biases");
    }
  }

  /** Hold fewer work items than there are biases to no more than one each. */
  void assertAtMost(int workItems) {
    int written = 0;
    for (int cell = 0; cell < into.length; cell++) {
      written += into[cell] == untouched(cell) ? 0 : 1;
    }
    assertEquals(
        Math.min(workItems, written), written, "biases that " + workItems + " work items wrote");
  }

  private String written(int cell) {
    return into[cell] == untouched(cell) ? NOTHING : String.valueOf(into[cell]);
  }

  private static float untouched(int cell) {
    return cell % 2 == 0 ? -7 : 7_777;
  }
}
