package bucket32.cli;

import static bucket32.cli.Rows.Column.number;

import bucket32.oracle.BucketKeys;

/** Print the keys of a query that share a bucket, a line for each, the lowest first. */
final class KeyRows {

  private KeyRows() {}

  static void print(BucketKeys keys, Format format, ByteWriter out) {
    try (Rows rows = new Rows(
        format,
        out,
        number("query", 8),
        number("key", 8),
        number("offset", 8),
        number("bucket", 6))) {
      for (long key = keys.first(); key <= keys.last() && key >= 0; key++) {
        rows.number(keys.query())
            .number(key)
            .number(keys.query() - key)
            .number(keys.bucket())
            .end();
      }
    }
  }
}
