package bucket32.cli;

import static bucket32.cli.Rows.Column.number;
import static bucket32.cli.Rows.Column.word;

import bucket32.core.Interval;
import java.util.List;

/** Print the offsets that share a bucket, a line for each bucket. */
final class IntervalRows {

  private IntervalRows() {}

  static void print(List<Interval> intervals, Format format, ByteWriter out) {
    try (Rows rows = new Rows(
        format,
        out,
        number("bucket", 6),
        word("rule", 11),
        number("first_offset", 12),
        number("last_offset", 12),
        number("count", 12))) {
      for (Interval interval : intervals) {
        rows.number(interval.bucket()).word(BucketRows.rule(interval));
        cell(rows, interval.first(), interval.isUsed());
        cell(rows, interval.last(), interval.isUsed() && interval.hasEnd());
        cell(rows, interval.count(), !interval.isUsed() || interval.hasEnd());
        rows.end();
      }
    }
  }

  private static void cell(Rows rows, long value, boolean known) {
    if (known) {
      rows.number(value);
    } else {
      rows.nothing();
    }
  }
}
