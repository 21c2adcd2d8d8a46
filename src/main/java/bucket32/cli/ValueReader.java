package bucket32.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Read offsets or pairs, one a line, without making an object for any of them.
 *
 * <p>Blanks around numbers, Windows line ends, parentheses round a pair and blank lines at the very
 * end are fine. Anything else is a {@link UsageError} that names its line. What the first line is,
 * an offset or a pair, all must be: their answers have different columns.
 */
final class ValueReader {

  private static final long LEAST_TENTH = Long.MIN_VALUE / 10;
  private static final int BYTE_ORDER_MARK = 3;

  private final Lines lines;
  private final boolean numbered;
  private final boolean pairsOnly;
  private boolean expectsPair;
  private long read;
  private byte[] bytes;
  private int at;
  private int end;
  private boolean huge;
  private boolean pair;
  private long query;
  private long key;
  private long offset;

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
      boolean blank = trim();
      if (blankLine > 0 && !blank) {
        throw new UsageError(where(blankLine) + "''" + isNone());
      }
      if (!blank) {
        parse();
        return true;
      }
      blankLine = blankLine == 0 ? lines.number() : blankLine;
    }
    if (read == 0) {
      throw new UsageError((numbered ? "standard input is empty" : "no value was given") + "; give "
          + (pairsOnly ? "QUERY,KEY" : "an offset or QUERY,KEY")
          + (numbered ? " on each line" : ""));
    }
    return false;
  }

  boolean isPair() {
    return pair;
  }

  long query() {
    return query;
  }

  long key() {
    return key;
  }

  /** Return query - key. */
  long offset() {
    return offset;
  }

  private boolean trim() {
    bytes = lines.bytes();
    at = lines.start();
    end = lines.end();
    if (lines.number() == 1 && startsWithByteOrderMark()) {
      at += BYTE_ORDER_MARK;
    }
    while (at < end && isBlank(bytes[end - 1])) {
      end--;
    }
    skipBlanks();
    return at == end;
  }

  private void parse() {
    int first = at;
    huge = false;
    boolean wrapped = skip('(');
    offset = number(first);
    pair = skip(',');
    if (pair) {
      query = offset;
      key = number(first);
    }
    boolean closed = skip(')');
    if (at < end || wrapped != closed || wrapped && !pair || pairsOnly && !pair) {
      throw refusal(first, isNone());
    }
    if (huge) {
      throw refusal(
          first,
          " is beyond 64 bits; give "
              + (pair ? "positions from 0" : "an integer from " + Long.MIN_VALUE) + " to "
              + Long.MAX_VALUE);
    }
    if (pair && (query < 0 || key < 0)) {
      throw refusal(first, " has a position below 0; positions count from 0");
    }
    if (read++ == 0) {
      expectsPair = pair;
    } else if (expectsPair != pair) {
      throw refusal(
          first,
          pair
              ? " is a pair, but the first value is an offset; ask for one kind at a time"
              : " is an offset, but the first value is a pair; ask for one kind at a time");
    }
    offset = pair ? query - key : offset;
  }

  /** Read digits downwards from 0: the least long has no positive counterpart. */
  private long number(int first) {
    skipBlanks();
    boolean negative = at < end && bytes[at] == '-';
    if (negative || at < end && bytes[at] == '+') {
      at++;
    }
    int digits = at;
    long value = 0;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      huge |= value < LEAST_TENTH;
      value = value * 10 - (bytes[at++] - '0');
      huge |= value > 0;
    }
    if (at == digits) {
      throw refusal(first, isNone());
    }
    skipBlanks();
    huge |= !negative && value == Long.MIN_VALUE;
    return negative ? value : -value;
  }

  private boolean skip(char expected) {
    skipBlanks();
    boolean found = at < end && bytes[at] == expected;
    at += found ? 1 : 0;
    return found;
  }

  private void skipBlanks() {
    while (at < end && isBlank(bytes[at])) {
      at++;
    }
  }

  private static boolean isBlank(byte one) {
    return one == ' ' || one == '\t' || one == '\r';
  }

  private boolean startsWithByteOrderMark() {
    return end - at >= BYTE_ORDER_MARK
        && bytes[at] == (byte) 0xEF
        && bytes[at + 1] == (byte) 0xBB
        && bytes[at + 2] == (byte) 0xBF;
  }

  private UsageError refusal(int first, String reason) {
    String text = new String(bytes, first, end - first, StandardCharsets.UTF_8);
    return new UsageError(where(lines.number()) + Quoted.of(text) + reason);
  }

  private String where(long line) {
    return numbered ? "line " + line + ": " : "";
  }

  private String isNone() {
    return pairsOnly
        ? " is not a pair; give QUERY,KEY"
        : " is not an offset; give an integer or QUERY,KEY";
  }
}
