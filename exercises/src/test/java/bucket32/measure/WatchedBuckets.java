package bucket32.measure;

import java.util.HashSet;
import java.util.Set;

/** Answer rightly, and write down what it was asked since the last time anyone looked. */
public final class WatchedBuckets implements OffsetBuckets {

  static final Set<Integer> ASKED = new HashSet<>();
  static int built;

  private final OffsetBuckets table = new TableBuckets();

  public WatchedBuckets() {
    built++;
  }

  @Override
  public int bucket(int offset) {
    ASKED.add(offset);
    return table.bucket(offset);
  }
}
