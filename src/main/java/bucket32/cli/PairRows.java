package bucket32.cli;

import bucket32.oracle.Landing;
import java.util.ArrayList;
import java.util.List;

/**
 * Print where pairs land, as they come.
 *
 * <p>Programs get a line for each reading; people get a line for each pair.
 *
 * @param landings one for each reading asked
 * @param only leave out what does not land
 */
record PairRows(List<Landing> landings, boolean only, Format format) {

  /** Print all pairs; {@code values} stands on the first. */
  void print(ValueReader values, ByteWriter out, PairNotes notes) {
    try (Rows rows = new Rows(format, out, columns())) {
      do {
        boolean landed =
            format == Format.TABLE ? lineForPeople(values, rows) : linesForPrograms(values, rows);
        notes.count(values, landed);
      } while (values.next());
    }
    notes.sayWhatWasSeen(landings.get(0).scheme().direction());
  }

  private boolean linesForPrograms(ValueReader values, Rows rows) {
    boolean landed = false;
    for (Landing landing : landings) {
      int bucket = landing.bucket(values.offset());
      boolean lands = landing.isAsked(bucket);
      landed |= lands;
      if (lands || !only) {
        pair(values, rows)
            .word(landing.reading().id())
            .number(bucket)
            .flag(lands)
            .end();
      }
    }
    return landed;
  }

  private boolean lineForPeople(ValueReader values, Rows rows) {
    boolean landed =
        landings.stream().anyMatch(landing -> landing.isAsked(landing.bucket(values.offset())));
    if (landed || !only) {
      pair(values, rows);
      for (Landing landing : landings) {
        int bucket = landing.bucket(values.offset());
        rows.word(bucket + (landing.isAsked(bucket) ? " lands" : ""));
      }
      rows.end();
    }
    return landed;
  }

  private static Rows pair(ValueReader values, Rows rows) {
    return rows.number(values.query()).number(values.key()).number(values.offset());
  }

  private Rows.Column[] columns() {
    List<Rows.Column> columns = new ArrayList<>();
    columns.add(Rows.Column.number("query", 8));
    columns.add(Rows.Column.number("key", 8));
    columns.add(Rows.Column.number("offset", 8));
    if (format == Format.TABLE) {
      landings.forEach(landing -> columns.add(Rows.Column.word(landing.reading().id(), 9)));
    } else {
      columns.add(Rows.Column.word("reading", 0));
      columns.add(Rows.Column.number("bucket", 0));
      columns.add(Rows.Column.word("lands", 0));
    }
    return columns.toArray(Rows.Column[]::new);
  }
}
