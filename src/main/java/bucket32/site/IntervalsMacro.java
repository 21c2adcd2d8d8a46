package bucket32.site;

import bucket32.core.BucketScheme;
import bucket32.core.Interval;
import bucket32.web.Words;
import java.util.List;

/** Tabulate the offsets of every bucket: {@code intervals::[from=16,to=20]}. */
final class IntervalsMacro extends ComputedBlock {

  IntervalsMacro() {
    super("intervals");
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allowScheme("from", "to");
    BucketScheme scheme = call.scheme();
    int from = call.number("from", 0);
    int to = call.number("to", scheme.numBuckets() - 1);
    if (from < 0 || to >= scheme.numBuckets() || from > to) {
      throw new IllegalArgumentException("from and to must be buckets from 0 to "
          + (scheme.numBuckets() - 1)
          + ", in that order, but were "
          + from
          + " and "
          + to);
    }
    Table table = new Table(
        call.text("title", "The offsets of each bucket: " + Words.of(scheme)),
        "Bucket:",
        "Rule",
        "Offsets:",
        "How many:");
    for (Interval interval : scheme.intervals().subList(from, to + 1)) {
      table.row(
          Integer.toString(interval.bucket()),
          Table.marked(interval.rule()),
          Words.range(interval),
          interval.hasEnd() ? Long.toString(interval.count()) : "no end");
    }
    return table.lines();
  }
}
