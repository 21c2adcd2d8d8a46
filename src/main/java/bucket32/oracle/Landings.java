package bucket32.oracle;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.oracle.Question.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Ask readings of the rule about one bucket, and say beside their answers what one should know.
 *
 * @param landings one for each reading that answers
 * @param leftOut why others do not, a sentence each
 */
public record Landings(List<Landing> landings, List<String> leftOut) {

  /** Say why one reading answers where more were asked. */
  public static final String ONE_READING =
      "t5 alone answers: the other readings say nothing of keys after the query";

  /**
   * Ask every reading that makes a scheme of the numbers; T5's must.
   *
   * @param target asks a reading's scheme about the bucket
   * @throws IllegalArgumentException if the reference code has no such scheme
   */
  public static Landings ofAll(Stated stated, BiFunction<Reading, BucketScheme, Landing> target) {
    List<Landing> landings = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    landings.add(target.apply(Reading.T5, stated.under(Reading.T5).scheme()));
    if (stated.direction() == Direction.BIDIRECTIONAL) {
      return new Landings(landings, List.of(ONE_READING));
    }
    for (Reading reading : List.of(Reading.BOOK, Reading.COURSE, Reading.PROSE)) {
      try {
        landings.add(target.apply(reading, stated.under(reading).scheme()));
      } catch (IllegalArgumentException refusal) {
        leftOut.add(leftOut(reading, refusal.getMessage()));
      }
    }
    return new Landings(landings, leftOut);
  }

  /** Say that a reading makes no scheme of the numbers, and why. */
  public static String leftOut(Reading reading, String refusal) {
    return "the " + reading.id() + " reading is left out: " + refusal;
  }

  /** Return what to know before any pair is looked at, a sentence each. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>(leftOut);
    landings.forEach(landing -> landing.whyNever().ifPresent(notes::add));
    parting().ifPresent(notes::add);
    return notes;
  }

  /** Say at which offset the readings part, if they do. */
  private Optional<String> parting() {
    var where = Parting.nearest(
        landings.stream().map(Landing::scheme).toList(),
        offset -> landings.stream().map(one -> lands(one, offset)).distinct().count() > 1);
    return where.isEmpty()
        ? Optional.empty()
        : Optional.of("readings part at offset " + where.getAsLong() + ": "
            + landings.stream()
                .map(landing -> says(landing, where.getAsLong()))
                .collect(Collectors.joining("; ")));
  }

  private static String says(Landing landing, long offset) {
    return landing.reading().id() + " says bucket " + landing.bucket(offset)
        + (lands(landing, offset) ? " (lands)" : " (does not)");
  }

  private static boolean lands(Landing landing, long offset) {
    return landing.isAsked(landing.bucket(offset));
  }
}
