package bucket32.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.results.Check;
import org.junit.jupiter.api.Test;

/** What is compared is counted, and the first difference is said. */
class TallyTest {

  private final Tally tally = new Tally("ints", true);

  @Test
  void equalCellsPass() {
    tally.compare(new int[] {1, 2}, new int[] {1, 2}, 2, "a table");
    assertEquals(new Check("ints", 2, 0, "", true), tally.check());
    assertTrue(tally.check().passed());
  }

  @Test
  void theFirstDifferenceIsSaidWithItsPlace() {
    tally.compare(new int[] {1, 2, 3, 4}, new int[] {1, 2, 7, 8}, 2, "a table");
    tally.compare(new int[] {5}, new int[] {6}, 1, "another");
    assertEquals(new Check("ints", 5, 3, "a table, row 1, key 0: 7, not 3", true), tally.check());
    assertFalse(tally.check().passed());
  }

  @Test
  void bytesAreSaidAsBuckets() {
    tally.compare(new byte[] {(byte) 200}, new byte[] {1}, 1, "bytes");
    assertEquals("bytes, row 0, key 0: 1, not 200", tally.check().first());
  }

  @Test
  void floatsAreEqualBitByBit() {
    tally.compare(new float[] {0f}, new float[] {-0f}, 1, "a bias");
    assertEquals(1, tally.check().differing());
  }

  @Test
  void nothingComparedIsNothingPassed() {
    assertFalse(tally.check().passed());
  }
}
