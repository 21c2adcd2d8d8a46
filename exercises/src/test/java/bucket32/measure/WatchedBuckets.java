package bucket32.measure;

import java.util.HashSet;
import java.util.Set;

/** Answer rightly, and write down what happens while JMH measures. */
public final class WatchedBuckets implements OffsetBuckets {

  /** How the methods end in which JMH measures; it writes them. */
  private static final String MEASURING = "_jmhStub";

  /** More calls tell nothing more, and finding out who calls takes its time. */
  private static final int ENOUGH = 20_000;

  static final Set<Integer> ASKED = new HashSet<>();
  static int built;
  static int calls;

  private final OffsetBuckets table = new TableBuckets();

  public WatchedBuckets() {
    built += measuring() ? 1 : 0;
  }

  @Override
  public int bucket(int offset) {
    if (calls < ENOUGH && measuring()) {
      calls++;
      ASKED.add(offset);
    }
    return table.bucket(offset);
  }

  private static boolean measuring() {
    return StackWalker.getInstance()
        .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().endsWith(MEASURING)));
  }
}
