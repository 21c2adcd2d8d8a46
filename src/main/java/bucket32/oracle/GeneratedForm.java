package bucket32.oracle;

import bucket32.core.Interval;
import bucket32.core.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Write one question about a scheme: the fields that follow its id, level and scheme. */
final class GeneratedForm {

  static final int HOW_MANY = 6;

  private final Premise premise;
  private final Difficulty difficulty;
  private final Draw draw;
  private final List<Interval> shared;

  GeneratedForm(Premise premise, Difficulty difficulty, Draw draw) {
    this.premise = premise;
    this.difficulty = difficulty;
    this.draw = draw;
    shared = premise.scheme().intervals().stream()
        .filter(interval -> interval.rule() == Rule.LOGARITHMIC && interval.count() > 2)
        .toList();
  }

  /** Return a question of a form, from 0 to HOW_MANY - 1, unless the scheme has no room for it. */
  Optional<String> task(int form) {
    if (form == 0) {
      return Optional.of(finalStart());
    }
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    Interval interval = shared.get(draw.below(shared.size()));
    return Optional.of(
        switch (form) {
          case 1 -> bucketOfOffset(offset(interval));
          case 2 -> interval(interval);
          case 3 -> keyPosition(interval);
          case 4 -> share(interval);
          default -> pairs(interval);
        });
  }

  private String finalStart() {
    Map<String, String> wrong = new LinkedHashMap<>();
    wrong.put(
        "max_distance",
        "You take max_distance for the start. It is where the rule would need one bucket more.");
    wrong.put("max_distance + 1", "You read: strictly greater than max_distance.");
    return """
          kind: number
          ask: "The final bucket is bucket {last_bucket}. What is the smallest offset in it?"
          answer: final_first
          distractors:
        """
        + distractors("final_first", wrong)
        + feedback("Bucket {last_bucket} takes {final_first} and all beyond.");
  }

  private String bucketOfOffset(long offset) {
    String answer = "bucket(" + offset + ")";
    String far = "distance(" + offset + ")";
    Map<String, String> wrong = new LinkedHashMap<>();
    wrong.put(answer + " - 1", "You stop one boundary short.");
    wrong.put(answer + " + 1", "You round up. The rule rounds down.");
    wrong.put(
        "max_exact + (" + far + " - max_exact) * log_buckets / (max_distance - max_exact)",
        "You space the buckets evenly. Their ends grow by the same ratio.");
    wrong.put(far, "You use the exact rule beyond max_exact.");
    return """
          kind: choose
          ask: "In which bucket does offset OFFSET land?"
          answer: ANSWER
          distractors:
        """.replace("OFFSET", Long.toString(offset)).replace("ANSWER", answer)
        + distractors(answer, wrong)
        + feedback(
            "Bucket {" + answer + "} takes {first(" + answer + ")} to {last(" + answer + ")}.");
  }

  private String interval(Interval interval) {
    int bucket = interval.bucket();
    String before = "first(" + bucket + ") " + (interval.first() < 0 ? "+ 1" : "- 1");
    String after = "last(" + bucket + ") " + (interval.first() < 0 ? "- 1" : "+ 1");
    return """
          kind: interval
          ask: "Which offsets share bucket BUCKET? Give the nearest and the farthest."
          bucket: BUCKET
          first:
            - {value: "BEFORE", because: "It lands in bucket {bucket(BEFORE)}."}
          last:
            - {value: "AFTER", because: "It lands in bucket {bucket(AFTER)}."}
        """.replace("BUCKET", Integer.toString(bucket))
            .replace("BEFORE", before)
            .replace("AFTER", after)
        + feedback("Bucket " + bucket + " holds {count(" + bucket + ")} offsets.");
  }

  private String keyPosition(Interval interval) {
    long query = Math.abs(interval.last()) + draw.below(50);
    return """
          kind: inverse
          ask: "The query stands at position QUERY. Give a key position that lands in bucket BUCKET."
          query: QUERY
          bucket: BUCKET
          distractors:
            - {value: "QUERY + first(BUCKET)", because: "You step the wrong way: the key is query - offset."}
        """.replace("QUERY", Long.toString(query))
            .replace("BUCKET", Integer.toString(interval.bucket()))
        + feedback("Bucket " + interval.bucket() + " takes the offsets {first(" + interval.bucket()
            + ")} to {last(" + interval.bucket() + ")}.");
  }

  private String share(Interval interval) {
    long one = offset(interval);
    long other = difficulty == Difficulty.HARD
        ? outward(one, 1)
        : outward(one, 1 + draw.below((int) Math.min(1000, interval.count())));
    return """
          kind: true-false
          ask: "The offsets ONE and OTHER share a bias."
          answer: share(ONE, OTHER)
          because: "Look up the boundaries: bucket {bucket(ONE)} ends at {last(bucket(ONE))}."
        """.replace("ONE", Long.toString(one)).replace("OTHER", Long.toString(other))
        + feedback("They land in buckets {bucket(" + one + ")} and {bucket(" + other + ")}.");
  }

  private String pairs(Interval interval) {
    StringBuilder pairs =
        new StringBuilder("""
          kind: pairs
          ask: "Which pairs (query, key) land in bucket BUCKET?"
          answer: lands(q, k, BUCKET)
          pairs:
        """.replace("BUCKET", Integer.toString(interval.bucket())));
    long step = difficulty == Difficulty.HARD ? 1 : Math.max(1, interval.count() / 3);
    long[] offsets = {
      interval.first(),
      interval.last(),
      outward(interval.first(), -step),
      outward(interval.last(), step),
      -offset(interval)
    };
    for (long offset : offsets) {
      long query = Math.max(0, offset) + draw.below(100);
      pairs.append("    - {query: " + query + ", key: " + (query - offset)
          + ", because: \"The offset is " + offset + ".\"}\n");
    }
    return pairs
        + feedback("Bucket " + interval.bucket() + " takes the offsets {first(" + interval.bucket()
            + ")} to {last(" + interval.bucket() + ")}.");
  }

  private long offset(Interval interval) {
    long away =
        switch (difficulty) {
          case EASY -> interval.count() / 2;
          case MEDIUM -> draw.below((int) Math.min(1 << 20, interval.count()));
          case HARD -> draw.below(2) == 0 ? 0 : interval.count() - 1;
        };
    return outward(interval.first(), away);
  }

  /** Go away from the query, on the side the offset is. */
  private static long outward(long offset, long steps) {
    return offset < 0 ? offset - steps : offset + steps;
  }

  /** Write those that are wrong and differ from each other. */
  private String distractors(String answer, Map<String, String> wrong) {
    StringBuilder distractors = new StringBuilder();
    List<Value> taken = new ArrayList<>(List.of(value(answer)));
    wrong.forEach((expression, because) -> {
      Value value = value(expression);
      boolean possible = !(value instanceof Value.Whole whole) || whole.number() >= 0;
      if (possible && !taken.contains(value)) {
        taken.add(value);
        distractors.append("    - {value: \"" + expression + "\", because: \"" + because + "\"}\n");
      }
    });
    return distractors.toString();
  }

  private Value value(String expression) {
    return Expression.parse(expression).value(premise);
  }

  private static String feedback(String text) {
    return "  feedback: \"" + text + "\"\n";
  }
}
