package bucket32.cli;

import bucket32.core.BucketScheme;
import bucket32.core.Interval;
import bucket32.oracle.Claim;
import bucket32.oracle.Parting;
import bucket32.oracle.Premise;
import bucket32.oracle.Proof;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Write where something lands under each reading, who agrees, and why. */
final class Explanation {

  private final PrintStream out;

  Explanation(PrintStream out) {
    this.out = out;
  }

  /** Explain one place. */
  void place(Place place, List<Premise> premises) {
    out.println(place.text() + stated(premises));
    row("reading", "bucket", "takes", "rule");
    for (Premise premise : premises) {
      BucketScheme scheme = premise.scheme();
      Interval interval = scheme.interval(scheme.bucketOfOffset(place.offset()));
      row(
          premise.reading().id(),
          interval.bucket() + " of 0.." + (scheme.numBuckets() - 1),
          range(interval),
          name(interval.rule()));
    }
    agreement(premises, place.offset());
    proofs(premises, place.offset());
    out.println();
  }

  /** Explain a claim; return whether it holds under every premise. */
  boolean claim(Claim claim, List<Premise> premises) {
    out.println("claim: " + claim.expression());
    boolean always = true;
    for (Premise premise : premises) {
      boolean holds = claim.holds(premise);
      always &= holds;
      row(premise.reading().id(), holds ? "holds" : "does not hold", facts(premise.scheme()), "");
      claim.buckets().forEach(bucket -> range(premise.scheme(), bucket));
    }
    out.println();
    claim.offsets().forEach(offset -> place(Place.offset(offset), premises));
    return always;
  }

  private void range(BucketScheme scheme, int bucket) {
    if (bucket < scheme.numBuckets()) {
      Interval interval = scheme.interval(bucket);
      String many = interval.hasEnd() ? ", " + interval.count() + " in all" : "";
      row("", "", "bucket " + bucket + " takes " + range(interval) + many, "");
    }
  }

  private void agreement(List<Premise> premises, long offset) {
    Map<Integer, String> saying = new LinkedHashMap<>();
    for (Premise premise : premises) {
      saying.merge(
          premise.scheme().bucketOfOffset(offset),
          premise.reading().id(),
          (one, other) -> one + " and " + other);
    }
    if (premises.size() > 1) {
      out.println(
          saying.size() == 1
              ? "  all readings agree"
              : saying.entrySet().stream()
                  .map(entry -> entry.getValue() + ": bucket " + entry.getKey())
                  .collect(Collectors.joining("; ", "  readings part: ", "")));
      Parting.ofBuckets(premises.stream().map(Premise::scheme).toList())
          .ifPresent(first -> out.println("  the nearest offset at which they part is " + first));
    }
  }

  /** Write each proof once, under the names of all readings that share it. */
  private void proofs(List<Premise> premises, long offset) {
    Map<List<String>, String> proofs = new LinkedHashMap<>();
    for (Premise premise : premises) {
      proofs.merge(
          Proof.of(premise.scheme(), offset),
          premise.reading().id(),
          (one, other) -> one + ", " + other);
    }
    proofs.forEach((lines, readings) -> {
      out.println("  why (" + readings + "):");
      lines.forEach(line -> out.println("    " + line));
    });
  }

  /** Say what all state; indices up to 32 are 33 buckets to one reading and 32 to another. */
  private static String stated(List<Premise> premises) {
    Premise first = premises.get(0);
    boolean alike = premises.stream().allMatch(one -> one.numBuckets() == first.numBuckets());
    return (alike ? ", " + first.numBuckets() + " buckets" : "")
        + ", max_distance "
        + first.maxDistance()
        + ", "
        + name(first.direction());
  }

  private static String facts(BucketScheme scheme) {
    return "buckets 0.." + (scheme.numBuckets() - 1) + ", exact below " + scheme.maxExact()
        + ", final bucket " + scheme.last().index() + " from "
        + scheme.last().firstDistance() + " on";
  }

  static String range(Interval interval) {
    if (!interval.isUsed()) {
      return "nothing";
    }
    return interval.hasEnd()
        ? interval.first() == interval.last()
            ? Long.toString(interval.first())
            : interval.first() + " to " + interval.last()
        : interval.first() + " and beyond";
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void row(String one, String two, String three, String four) {
    out.println(String.format(Locale.ROOT, "  %-8s %-14s %-16s %s", one, two, three, four)
        .stripTrailing());
  }
}
