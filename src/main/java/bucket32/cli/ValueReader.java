package bucket32.cli;

import bucket32.oracle.ValueText;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Read offsets or pairs, one a line.
 *
 * <p>Windows line ends and blank lines at the very end are fine. Anything that is no value is a
 * {@link UsageError} that names its line. What the first value is, an offset or a pair, all must be:
 * their answers have different columns.
 */
final class ValueReader {

  private final Lines lines;
  private final boolean numbered;
  private final boolean pairsOnly;
  private final ValueText value = new ValueText();
  private boolean any;
  private boolean expectsPair;

  private ValueReader(Lines lines, boolean numbered, boolean pairsOnly) {
    this.lines = lines;
    this.numbered = numbered;
    this.pairsOnly = pairsOnly;
  }

  /** Read what was typed, or standard input where that is {@code -} alone. */
  static ValueReader of(
      List<String> typed, InputStream in, boolean pairsOnly, Runnable beforeWaiting) {
    if (typed.equals(List.of("-"))) {
      return new ValueReader(new Lines(in, beforeWaiting), true, pairsOnly);
    }
    if (typed.contains("-")) {
      throw new UsageError("'-' reads all values from standard input; leave the others out");
    }
    byte[] joined = String.join("\n", typed).getBytes(StandardCharsets.UTF_8);
    return new ValueReader(new Lines(new ByteArrayInputStream(joined), () -> {}), false, pairsOnly);
  }

  /** Go to the next value; return false after the last. */
  boolean next() {
    long blankLine = 0;
    while (lines.next()) {
      boolean blank = !value.take(lines.bytes(), lines.start(), lines.end());
      if (blankLine > 0 && !blank) {
        throw new UsageError(where(blankLine) + "''" + ValueText.isNone(pairsOnly));
      }
      if (!blank) {
        value.complaint(pairsOnly).ifPresent(this::refuse);
        requireKind();
        return true;
      }
      blankLine = blankLine == 0 ? lines.number() : blankLine;
    }
    if (!any) {
      String what = pairsOnly ? "QUERY,KEY" : "an offset or QUERY,KEY";
      throw new UsageError(
          numbered
              ? "standard input is empty; give " + what + " on each line"
              : "no value was given; give " + what);
    }
    return false;
  }

  boolean isPair() {
    return value.isPair();
  }

  long query() {
    return value.query();
  }

  long key() {
    return value.key();
  }

  /** Return query - key. */
  long offset() {
    return value.offset();
  }

  private void requireKind() {
    if (!any) {
      any = true;
      expectsPair = isPair();
    }
    if (expectsPair != isPair()) {
      refuse(
          isPair()
              ? " is a pair, but the first value is an offset; ask for one kind at a time"
              : " is an offset, but the first value is a pair; ask for one kind at a time");
    }
  }

  private void refuse(String complaint) {
    throw new UsageError(where(lines.number()) + Quoted.of(value.text()) + complaint);
  }

  private String where(long line) {
    return numbered ? "line " + line + ": " : "";
  }
}
