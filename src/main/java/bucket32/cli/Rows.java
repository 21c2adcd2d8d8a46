package bucket32.cli;

/**
 * Write rows of named columns as a table, csv or json, as they come.
 *
 * <p>Fill each row from left to right, then {@link #end} it. A json array has one object a line,
 * and closing it makes it whole.
 */
final class Rows implements AutoCloseable {

  private final Format format;
  private final ByteWriter out;
  private final Column[] columns;
  private final String[] before;
  private int at;
  private int owed;
  private boolean any;

  /** Write to {@code out} under these columns. */
  Rows(Format format, ByteWriter out, Column... columns) {
    this.format = format;
    this.out = out;
    this.columns = columns;
    before = new String[columns.length];
    for (int i = 0; i < columns.length; i++) {
      before[i] = before(i, columns[i].name());
    }
    if (format != Format.JSON) {
      for (Column each : columns) {
        text(each.name());
      }
      end();
    }
  }

  /** Name a column, and its width in a table; numbers stand to the right of it. */
  record Column(String name, int width, boolean isNumber) {

    static Column number(String name, int width) {
      return new Column(name, Math.max(width, name.length()), true);
    }

    static Column word(String name, int width) {
      return new Column(name, Math.max(width, name.length()), false);
    }
  }

  Rows number(long value) {
    begin();
    out.number(value, format == Format.TABLE ? columns[at].width() : 0);
    at++;
    return this;
  }

  /** Write a word that needs no escaping. */
  Rows word(String word) {
    if (format != Format.JSON) {
      return text(word);
    }
    begin();
    out.one('"');
    out.text(word);
    out.one('"');
    at++;
    return this;
  }

  Rows flag(boolean value) {
    return format == Format.JSON ? text(value ? "true" : "false") : text(value ? "yes" : "no");
  }

  /** Leave a cell without a value. */
  Rows nothing() {
    return text(
        switch (format) {
          case TABLE -> "-";
          case CSV -> "";
          case JSON -> "null";
        });
  }

  void end() {
    out.text(format == Format.JSON ? "}\n" : "\n");
    at = 0;
    owed = 0;
  }

  @Override
  public void close() {
    if (format == Format.JSON) {
      out.text(any ? "]\n" : "[]\n");
    }
    out.flush();
  }

  private Rows text(String text) {
    begin();
    int missing = format == Format.TABLE ? columns[at].width() - text.length() : 0;
    out.spaces(columns[at].isNumber() ? missing : 0);
    out.text(text);
    owed = columns[at].isNumber() ? 0 : missing;
    at++;
    return this;
  }

  /** Begin a cell. The blanks after a word are written only now: no line ends in blanks. */
  private void begin() {
    if (format == Format.JSON && at == 0) {
      out.one(any ? ',' : '[');
      any = true;
    }
    out.spaces(owed);
    owed = 0;
    out.text(before[at]);
  }

  private String before(int index, String name) {
    return switch (format) {
      case TABLE -> index == 0 ? "" : "  ";
      case CSV -> index == 0 ? "" : ",";
      case JSON -> (index == 0 ? "{" : ",") + '"' + name + "\":";
    };
  }
}
