package bucket32.cli;

import bucket32.core.Direction;
import bucket32.oracle.Landing;
import bucket32.oracle.Parting;
import bucket32.oracle.Reading;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Say beside the answers what a person should know of them. */
final class PairNotes {

  private final PrintStream err;
  private long later;
  private String firstLater;
  private long landed;

  PairNotes(PrintStream err) {
    this.err = err;
  }

  void sayOnlyT5HasTwoDirections() {
    err.println("t5 alone answers: the other readings say nothing of keys after the query");
  }

  void sayWhoIsLeftOut(Reading reading, UsageError refusal) {
    err.println("the " + reading.id() + " reading is left out: " + refusal.getMessage());
  }

  void sayWhyNever(List<Landing> landings) {
    landings.forEach(landing -> landing.whyNever().ifPresent(err::println));
  }

  void sayWhereTheyPart(List<Landing> landings) {
    Parting.nearest(
            landings.stream().map(Landing::scheme).toList(),
            offset -> landings.stream()
                    .map(landing -> lands(landing, offset))
                    .distinct()
                    .count()
                > 1)
        .ifPresent(offset -> err.println("readings part at offset " + offset + ": "
            + landings.stream()
                .map(landing -> landing.reading().id() + " says bucket " + landing.bucket(offset)
                    + (lands(landing, offset) ? " (lands)" : " (does not)"))
                .collect(Collectors.joining("; "))));
  }

  void count(ValueReader pair, boolean lands) {
    landed += lands ? 1 : 0;
    if (pair.offset() < 0 && later++ == 0) {
      firstLater = pair.query() + "," + pair.key();
    }
  }

  void sayWhatWasSeen(Direction direction) {
    if (later > 0 && direction == Direction.CAUSAL) {
      err.println("pairs whose key comes after the query: " + later + ", the first is " + firstLater
          + "; a causal query does not see that key, and its distance counts as 0");
    }
    if (landed == 0) {
      err.println("no pair lands there");
    }
  }

  private static boolean lands(Landing landing, long offset) {
    return landing.isAsked(landing.bucket(offset));
  }
}
