package bucket32.cli;

import bucket32.core.BucketScheme;
import bucket32.core.BucketTable;
import bucket32.core.Interval;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Print the bucket of every offset or pair, as they come. */
final class BucketRows {

  private BucketRows() {}

  static void print(
      BucketScheme scheme, Format format, ByteWriter out, List<String> typed, InputStream in) {
    BucketTable table = BucketTable.of(scheme);
    String[] rule = scheme.intervals().stream().map(BucketRows::rule).toArray(String[]::new);
    ValueReader values = ValueReader.of(typed, in, false, out::flush);
    values.next();
    boolean pairs = values.isPair();
    try (Rows rows = new Rows(format, out, columns(pairs, format))) {
      do {
        if (pairs) {
          rows.number(values.query()).number(values.key());
        }
        int bucket = table.bucketOfOffset(values.offset());
        rows.number(values.offset()).number(bucket);
        if (format == Format.TABLE) {
          rows.word(rule[bucket]);
        }
        rows.end();
      } while (values.next());
    }
  }

  static String rule(Interval interval) {
    return interval.rule().name().toLowerCase(Locale.ROOT);
  }

  private static Rows.Column[] columns(boolean pairs, Format format) {
    List<Rows.Column> columns = new ArrayList<>();
    if (pairs) {
      columns.add(Rows.Column.number("query", 8));
      columns.add(Rows.Column.number("key", 8));
    }
    columns.add(Rows.Column.number("offset", 8));
    columns.add(Rows.Column.number("bucket", 6));
    if (format == Format.TABLE) {
      columns.add(Rows.Column.word("rule", 11));
    }
    return columns.toArray(Rows.Column[]::new);
  }
}
