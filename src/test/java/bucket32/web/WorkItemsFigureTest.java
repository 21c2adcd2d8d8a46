package bucket32.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkItemsFigureTest {

  /** Two read and write; the third has no cell, the fourth does nothing. */
  private static final String GUARDED_TOO_LATE = "range 4 1 2 1;buffer table 3;buffer into 2;"
      + "item r0:1=0 w1:0=0;item r0:2=3 w1:1=3;item r0:0=1 w1:2 !ArrayIndexOutOfBoundsException;item";

  private static final String TWO_WRITE_ONE_CELL =
      "range 2 2 2 1;buffer into 3;item w0:0=1;item w0:1=1;item w0:1=2;item w0:2=1";

  @Test
  void whoDoesWhatIsCounted() {
    String words = figure(GUARDED_TOO_LATE, "0").description();
    assertTrue(
        words.startsWith("4 work items in groups of 2. 2 write where no other writes;"
            + " 1 do nothing; 1 go wrong."),
        words);
  }

  @Test
  void theChosenOnesReadsAndWritesAreCounted() {
    assertTrue(
        figure(GUARDED_TOO_LATE, "1").description().contains("Work item 1: 1 read, 1 write."));
    assertTrue(
        figure(GUARDED_TOO_LATE, "3").description().contains("Work item 3: 0 reads, 0 writes."));
  }

  @Test
  void aWriteOutsideIsAFault() {
    assertTrue(figure(GUARDED_TOO_LATE, "2").description().contains("1 write; outside the array."));
  }

  @Test
  void bothWhoWriteToOneCellAreAtFault() {
    Figure figure = figure(TWO_WRITE_ONE_CELL, "2");
    assertTrue(figure.description().contains("2 by 2 work items in groups of 2 by 1"));
    assertTrue(figure.description().contains("2 go wrong"));
    assertTrue(figure.description().contains("Work item (0, 1): 0 reads, 1 write; a cell that"));
  }

  @Test
  void theTableNamesEveryCell() {
    String table = figure(GUARDED_TOO_LATE, "0").table().markup();
    assertTrue(table.contains("<td>table[2]</td><td>into[1]</td>"), table);
  }

  @Test
  void everyWorkItemCanBePointedAt() {
    String picture = figure(GUARDED_TOO_LATE, "0").picture("x", Figure.WIDE);
    assertEquals(4, picture.split("data-set=\"item\"", -1).length - 1);
  }

  /** Colour is the bucket's rule: of T5's 32 buckets 0 and 3 are exact. */
  @Test
  void onlyABucketThatWasWrittenHasARulesColour() {
    String picture = figure(GUARDED_TOO_LATE, "0").picture("x", Figure.WIDE);
    assertEquals(2, picture.split("class=\"cell exact\"", -1).length - 1);
    String other = figure("range 1 1 1 1;buffer into 1;item w0:0=-0.25", "0").picture("x", 340);
    assertTrue(other.contains("class=\"cell-ink middle other\""), other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "range 2 1 1 1;item",
        "range 1 1 1;item",
        "range 0 1 1 1",
        "range 1000 1000 1 1;item",
        "range 1 1 1 1;item w0:0=1",
        "range 1 1 1 1;buffer into 1;item w0=1",
        "range 1 1 1 1;buffer into 1;item wx:0=1",
        "range 1 1 1 1;buffer into many;item",
        "nothing"
      })
  void whatNoFootprintSaysIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> figure(text, "0"));
  }

  /** Another kernel may have fewer work items: the chosen one is moved to the last. */
  @Test
  void aChoiceBeyondTheRangeIsMovedInto() {
    assertTrue(figure(GUARDED_TOO_LATE, "9").description().contains("Work item 3:"));
  }

  private static Figure figure(String items, String item) {
    return Figure.named("work-items", Settings.of("items", items, "item", item));
  }
}
