package bucket32.oracle;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Understand one text as an offset or a pair, without making an object for either.
 *
 * <p>Blanks around numbers and parentheses round a pair are fine: {@code -5}, {@code 5,140} and
 * {@code (5, 140)} are values.
 */
public final class ValueText {

  private static final long LEAST_TENTH = Long.MIN_VALUE / 10;

  private byte[] bytes;
  private int start;
  private int at;
  private int end;
  private boolean malformed;
  private boolean huge;
  private boolean pair;
  private long query;
  private long key;
  private long offset;

  /** Take the text between two places; return whether there is any but blanks. */
  public boolean take(byte[] text, int from, int to) {
    bytes = text;
    at = from;
    end = to;
    while (at < end && isBlank(bytes[end - 1])) {
      end--;
    }
    skipBlanks();
    start = at;
    return at < end;
  }

  /** Work out the value; return what is wrong with it, to follow the quoted text, if anything is. */
  public Optional<String> complaint(boolean pairsOnly) {
    malformed = false;
    huge = false;
    boolean opened = skip('(');
    offset = number();
    pair = skip(',');
    if (pair) {
      query = offset;
      key = number();
      offset = query - key;
    }
    boolean closed = skip(')');
    if (malformed || at < end || opened != closed || !pair && (opened || pairsOnly)) {
      return Optional.of(isNone(pairsOnly));
    }
    if (huge) {
      return Optional.of(" is beyond 64 bits; give "
          + (pair ? "positions from 0" : "an integer from " + Long.MIN_VALUE)
          + " to "
          + Long.MAX_VALUE);
    }
    return pair && (query < 0 || key < 0)
        ? Optional.of(" has a position below 0; positions count from 0")
        : Optional.empty();
  }

  /** Say that a text is no value, to follow it in quotes. */
  public static String isNone(boolean pairsOnly) {
    return pairsOnly
        ? " is not a pair; give QUERY,KEY"
        : " is not an offset; give an integer or QUERY,KEY";
  }

  public boolean isPair() {
    return pair;
  }

  public long query() {
    return query;
  }

  public long key() {
    return key;
  }

  /** Return query - key. */
  public long offset() {
    return offset;
  }

  /** Return the text itself, without the blanks around it. */
  public String text() {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** Read digits downwards from 0: the least long has no positive counterpart. */
  private long number() {
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
    malformed |= at == digits;
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
}
