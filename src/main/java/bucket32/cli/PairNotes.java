package bucket32.cli;

import bucket32.core.Direction;
import bucket32.oracle.Landings;
import bucket32.oracle.Reading;
import bucket32.oracle.SeenPairs;
import java.io.PrintStream;

/** Say beside the answers what a person should know of them. */
final class PairNotes {

  private final PrintStream err;
  private final SeenPairs seen = new SeenPairs();

  PairNotes(PrintStream err) {
    this.err = err;
  }

  void sayOnlyT5HasTwoDirections() {
    err.println(Landings.ONE_READING);
  }

  void sayWhoIsLeftOut(Reading reading, UsageError refusal) {
    err.println(Landings.leftOut(reading, refusal.getMessage()));
  }

  void sayWhatToKnow(Landings landings) {
    landings.notes().forEach(err::println);
  }

  void count(ValueReader pair, boolean lands) {
    seen.count(pair.query(), pair.key(), lands);
  }

  void sayWhatWasSeen(Direction direction) {
    seen.notes(direction).forEach(err::println);
  }
}
