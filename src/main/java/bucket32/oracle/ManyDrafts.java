package bucket32.oracle;

import bucket32.oracle.Drawing.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Write questions about several offsets: choose one, pick the pairs, match, order. */
final class ManyDrafts {

  private static final int OFFERED = 4;
  private static final int TRIES = 24;

  private ManyDrafts() {}

  /** Ask for the bucket of an offset, or for the offset of a bucket. */
  static YamlText choose(Drawing drawing) {
    Spot right = drawing.spot();
    List<Spot> wrong = offered(drawing, right).stream()
        .filter(spot -> drawing.bucket(spot) != drawing.bucket(right))
        .toList();
    if (wrong.isEmpty() || drawing.toss()) {
      return OneDrafts.bucketOf(drawing, right);
    }
    int bucket = drawing.bucket(right);
    YamlText text = new YamlText()
        .field("ask", "Which of these offsets lands in bucket " + bucket + "?")
        .fields("answer", says(right, bucket))
        .field("key", "offset " + right.offset())
        .list("distractors");
    for (Spot spot : wrong) {
      text.item(says(spot, bucket, "because", landing(spot)));
    }
    return text.field("feedback", right.place());
  }

  private static String[] says(Spot spot, int bucket, String... more) {
    List<String> fields = new ArrayList<>(List.of(
        "says",
        "offset " + spot.offset(),
        "holds",
        "lands(" + spot.offset() + ", " + bucket + ")"));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }

  static Optional<YamlText> pairs(Drawing drawing) {
    Spot right = drawing.spot();
    if (right.distance() == 0) {
      return Optional.empty();
    }
    int bucket = drawing.bucket(right);
    List<Spot> spots = offered(drawing, right);
    spots.add(right);
    spots.add(new Spot(right.zone(), right.distance(), -right.sign()));
    YamlText text = new YamlText()
        .field("ask", "Which pairs (query, key) land in bucket " + bucket + "?")
        .field("answer", "lands(q, k, " + bucket + ")")
        .list("pairs");
    for (Spot spot : spots) {
      Pair pair = drawing.pair(spot.offset());
      text.item(
          "query",
          Long.toString(pair.query()),
          "key",
          Long.toString(pair.key()),
          "because",
          landing(spot));
    }
    return Optional.of(text.field("feedback", right.place()));
  }

  static Optional<YamlText> matching(Drawing drawing) {
    List<Spot> spots = apart(drawing);
    if (spots.size() < 2) {
      return Optional.empty();
    }
    YamlText text =
        new YamlText().field("ask", "In which bucket does each offset land?").list("items");
    for (Spot spot : spots) {
      text.item("says", "offset " + spot.offset(), "value", "bucket(" + spot.offset() + ")");
    }
    return Optional.of(text.field("feedback", spots.get(0).place()));
  }

  static Optional<YamlText> ordering(Drawing drawing) {
    List<Spot> spots = apart(drawing);
    if (spots.size() < 3) {
      return Optional.empty();
    }
    YamlText text = new YamlText()
        .field("ask", "Order the pairs (query, key) from the lowest bucket to the highest.")
        .list("items");
    for (Spot spot : spots) {
      Pair pair = drawing.pair(spot.offset());
      text.item("says", pair.toString(), "value", "bucket" + pair);
    }
    return Optional.of(text.field("feedback", spots.get(0).place()));
  }

  /** Return offsets to offer beside one: those just beyond its zone, and some of the difficulty. */
  private static List<Spot> offered(Drawing drawing, Spot right) {
    Set<Long> taken = new HashSet<>(List.of(right.offset(), -right.offset()));
    List<Spot> offered = new ArrayList<>();
    for (Spot spot : candidates(drawing, right)) {
      if (offered.size() < OFFERED - 1 && taken.add(spot.offset())) {
        offered.add(spot);
      }
    }
    return offered;
  }

  /** Return offsets of different buckets. */
  private static List<Spot> apart(Drawing drawing) {
    Spot first = drawing.spot();
    Set<Integer> taken = new HashSet<>(List.of(drawing.bucket(first)));
    List<Spot> apart = new ArrayList<>(List.of(first));
    for (Spot spot : candidates(drawing, first)) {
      if (apart.size() < OFFERED && taken.add(drawing.bucket(spot))) {
        apart.add(spot);
      }
    }
    return apart;
  }

  private static List<Spot> candidates(Drawing drawing, Spot spot) {
    List<Spot> candidates = new ArrayList<>(drawing.beyond(spot));
    for (int i = 0; i < TRIES; i++) {
      candidates.add(drawing.spot());
    }
    return candidates;
  }

  private static String landing(Spot spot) {
    return "Offset " + spot.offset() + " lands in bucket {bucket(" + spot.offset() + ")}.";
  }
}
