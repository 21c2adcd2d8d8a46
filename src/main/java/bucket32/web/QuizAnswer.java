package bucket32.web;

import bucket32.oracle.Landing;
import bucket32.oracle.Landings;
import bucket32.oracle.SeenPairs;
import java.util.ArrayList;
import java.util.List;

/**
 * Answer which pairs land in a bucket, under every reading, in the lines and words of {@code ./kata
 * quiz pairs}.
 *
 * @param lines the answers as csv, a line for each pair and reading
 * @param notes what to know of them, a sentence each
 */
record QuizAnswer(List<String> lines, List<String> notes) {

  /** Say which bucket is asked about: {@code asks} is ordinal, bucket or final. */
  static QuizAnswer of(Settings settings, String text) {
    String asks = settings.text("asks", "ordinal");
    int number = settings.whole(
        "number",
        asks.equals("ordinal") ? 1 : 0,
        Integer.MAX_VALUE,
        settings.stated().numBuckets());
    Landings landings = Landings.ofAll(settings.stated(), (reading, scheme) -> switch (asks) {
      case "final" -> Landing.inFinal(reading, scheme);
      case "bucket" -> Landing.inBucket(reading, scheme, number);
      case "ordinal" -> Landing.inBucket(reading, scheme, number - 1);
      default ->
        throw new IllegalArgumentException(
            "asks must be ordinal, bucket or final, but was '" + asks + "'; use one of these");
    });
    List<String> lines = new ArrayList<>(List.of("query,key,offset,reading,bucket,lands"));
    SeenPairs seen = new SeenPairs();
    List<Pasted> pairs = Pasted.values(text, true);
    pairs.forEach(pair -> seen.count(pair.query(), pair.key(), add(lines, landings, pair)));
    List<String> notes = new ArrayList<>(landings.notes());
    if (!pairs.isEmpty()) {
      notes.addAll(seen.notes(settings.stated().direction()));
    }
    return new QuizAnswer(lines, notes);
  }

  /** Add a pair's lines; return whether it lands under one reading at least. */
  private static boolean add(List<String> lines, Landings landings, Pasted pair) {
    boolean any = false;
    for (Landing landing : landings.landings()) {
      int bucket = landing.bucket(pair.offset());
      boolean lands = landing.isAsked(bucket);
      any |= lands;
      lines.add(pair.query() + "," + pair.key() + "," + pair.offset() + ","
          + landing.reading().id() + "," + bucket + "," + (lands ? "yes" : "no"));
    }
    return any;
  }
}
