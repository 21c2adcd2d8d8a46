package bucket32.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Find the offsets whose places show what an expression is worth, and prove them. */
final class Evidence {

  private Evidence() {}

  /** Return the offsets an expression names, and the first of each bucket it names. */
  static List<Long> offsets(Expression expression, Premise premise) {
    String text = expression.toString();
    Stream<Long> starts = Mentions.buckets(text).stream()
        .filter(bucket -> bucket < premise.scheme().numBuckets())
        .map(bucket -> premise.scheme().interval(bucket).first());
    Stream<Long> last = text.contains("final_first")
        ? Stream.of(premise.scheme().last().firstDistance())
        : Stream.of();
    return Stream.of(Mentions.offsets(text).stream(), starts, last)
        .flatMap(all -> all)
        .distinct()
        .toList();
  }

  /** Prove where each offset lands. */
  static List<String> proof(List<Long> offsets, Premise premise) {
    List<String> proof = new ArrayList<>();
    for (long offset : offsets) {
      proof.add("offset " + offset + " under " + premise.reading().id() + ":");
      Proof.of(premise.scheme(), offset).forEach(line -> proof.add("  " + line));
    }
    return proof;
  }
}
