package bucket32.oracle;

import bucket32.core.Rule;
import bucket32.oracle.Drawing.Pair;
import bucket32.oracle.Slips.Slip;
import java.util.List;
import java.util.Optional;

/** Write questions about one offset: a number, a claim, a key position, an interval. */
final class OneDrafts {

  private OneDrafts() {}

  static YamlText number(Drawing drawing) {
    return bucketOf(drawing, drawing.spot());
  }

  /** Ask for the bucket of an offset, with the slips people make. */
  static YamlText bucketOf(Drawing drawing, Spot spot) {
    YamlText text = bucket(drawing, spot);
    for (Slip slip : Slips.ofBucket(spot.offset(), drawing.premise())) {
      text.item("value", slip.value(), "because", slip.because());
    }
    return text.field("feedback", spot.place());
  }

  private static YamlText bucket(Drawing drawing, Spot spot) {
    YamlText text = new YamlText();
    if (drawing.toss()) {
      text.field("ask", "In which bucket does offset " + spot.offset() + " land?")
          .field("answer", "bucket(" + spot.offset() + ")");
    } else {
      Pair pair = drawing.pair(spot.offset());
      text.field(
              "ask",
              "The query stands at position " + pair.query() + ", the key at position " + pair.key()
                  + ". In which bucket does the pair land?")
          .field("answer", "bucket" + pair);
    }
    return text.field("key", Integer.toString(drawing.bucket(spot))).list("distractors");
  }

  static YamlText claim(Drawing drawing) {
    return drawing.toss() ? landing(drawing) : sharing(drawing);
  }

  private static YamlText landing(Drawing drawing) {
    Spot spot = drawing.spot();
    Pair pair = drawing.pair(spot.offset());
    List<Slip> slips = Slips.ofBucket(spot.offset(), drawing.premise());
    Slip slip = slips.get(drawing.below(slips.size()));
    boolean holds = drawing.toss();
    long claimed =
        holds ? drawing.bucket(spot) : Expression.parse(slip.value()).number(drawing.premise());
    return new YamlText()
        .field("ask", "The pair " + pair + ", query and key, lands in bucket " + claimed + ".")
        .field("answer", "lands(" + pair.query() + ", " + pair.key() + ", " + claimed + ")")
        .field("key", Boolean.toString(holds))
        .field("because", holds ? "Compute the offset first: query - key." : slip.because())
        .field("feedback", spot.place());
  }

  private static YamlText sharing(Drawing drawing) {
    Spot one = drawing.spot();
    List<Spot> others = drawing.beyond(one);
    Spot other = drawing.toss() ? drawing.neighbour(one) : others.get(drawing.below(others.size()));
    if (other.distance() == one.distance()) {
      other = one.at(one.distance() + 1);
    }
    boolean share = drawing.bucket(one) == drawing.bucket(other);
    return new YamlText()
        .field("ask", "The offsets " + one.offset() + " and " + other.offset() + " share a bucket.")
        .field("answer", "share(" + one.offset() + ", " + other.offset() + ")")
        .field("key", Boolean.toString(share))
        .field(
            "because",
            "Compare the two buckets: {bucket(" + one.offset() + ")} and {bucket(" + other.offset()
                + ")}.")
        .field("feedback", one.place());
  }

  static Optional<YamlText> inverse(Drawing drawing) {
    return drawing
        .spot(rule -> true)
        .filter(spot -> spot.distance() > 0)
        .map(spot -> key(drawing, new Spot(spot.zone(), spot.distance(), 1)));
  }

  private static YamlText key(Drawing drawing, Spot spot) {
    long query = drawing.pair(spot.offset()).query();
    int bucket = drawing.bucket(spot);
    String first = "first(" + bucket + ")";
    YamlText text = new YamlText()
        .field(
            "ask",
            "The query stands at position " + query + ". Name a key position that lands in bucket "
                + bucket + ".")
        .plain("query", Long.toString(query))
        .plain("bucket", Integer.toString(bucket))
        .list("distractors")
        .item(
            "value", query + " + " + first, "because", "You step forward: a key stands before it.")
        .item(
            "value",
            query + " - " + first + " + 1",
            "because",
            "The offset is {" + first + " - 1}, one short of the bucket.");
    return text.field(
        "feedback", "The offset is the query position minus the key position. " + spot.place());
  }

  static Optional<YamlText> interval(Drawing drawing) {
    return drawing
        .spot(rule -> rule == Rule.LOGARITHMIC)
        .map(spot -> new Spot(spot.zone(), spot.distance(), 1))
        .map(spot -> {
          String bucket = "bucket(" + spot.offset() + ")";
          return new YamlText()
              .field("ask", "Which offsets share a bucket with offset " + spot.offset() + "?")
              .field("bucket", bucket)
              .list("first")
              .item(
                  "value",
                  "first(" + bucket + ") - 1",
                  "because",
                  "That is the last offset of the bucket before.")
              .list("last")
              .item(
                  "value",
                  "last(" + bucket + ") + 1",
                  "because",
                  "That is the first offset of the next bucket.")
              .field("feedback", spot.place());
        });
  }
}
