package bucket32.site;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.oracle.Reading;
import java.util.List;
import java.util.Set;

/** Tabulate what each reading of the rule makes of the same two numbers: {@code readings::[]}. */
final class ReadingsMacro extends ComputedBlock {

  ReadingsMacro() {
    super("readings");
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allow(Set.of("buckets", "max_distance"));
    int buckets = call.buckets();
    int maxDistance = call.maxDistance();
    Table table = new Table(
        call.text(
            "title", "Given " + buckets + " and " + maxDistance + ": what each reading makes"),
        "Reading",
        "Exact:",
        "Logarithmic:",
        "Last bucket:",
        "Final from:");
    for (Reading reading : Reading.values()) {
      row(table, reading.id(), reading.scheme(buckets, maxDistance, Direction.CAUSAL));
    }
    row(table, "t5, per side", Reading.T5.scheme(buckets, maxDistance, Direction.BIDIRECTIONAL));
    return table.lines();
  }

  private static void row(Table table, String name, BucketScheme scheme) {
    table.row(
        name,
        Integer.toString(scheme.maxExact()),
        Integer.toString(scheme.last().logarithmic().count()),
        Integer.toString(scheme.last().index()),
        Long.toString(scheme.last().firstDistance()));
  }
}
