package bucket32.oracle;

import bucket32.core.Direction;
import java.util.ArrayList;
import java.util.List;

/** Count the pairs that go by, and say afterwards what one should know of them. */
public final class SeenPairs {

  private long later;
  private long firstQuery;
  private long firstKey;
  private long landed;

  /** Count a pair that landed under one reading at least, or under none. */
  public void count(long query, long key, boolean lands) {
    landed += lands ? 1 : 0;
    if (key > query && later++ == 0) {
      firstQuery = query;
      firstKey = key;
    }
  }

  /** Return what was seen, a sentence each. */
  public List<String> notes(Direction direction) {
    List<String> notes = new ArrayList<>();
    if (later > 0 && direction == Direction.CAUSAL) {
      notes.add("pairs whose key comes after the query: " + later + ", the first is " + firstQuery
          + "," + firstKey
          + "; a causal query does not see that key, and its distance counts as 0");
    }
    if (landed == 0) {
      notes.add("no pair lands there");
    }
    return notes;
  }
}
