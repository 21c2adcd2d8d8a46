package bucket32.web;

import bucket32.oracle.ValueText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cut a pasted text into offsets or pairs.
 *
 * <p>Several may stand in a line, between blanks, semicolons, quotes and, after a bracket, commas:
 * {@code "(140, 0)" 130,10} are two pairs. What each must look like is {@link ValueText}'s business,
 * as on the command line.
 */
record Pasted(long query, long key, long offset, boolean pair) {

  private static final int MOST = 10_000;
  private static final int SHOWN = 40;

  /**
   * Return the values of a text, all of one kind.
   *
   * @throws IllegalArgumentException naming the line of what is no value
   */
  static List<Pasted> values(String text, boolean pairsOnly) {
    List<Pasted> values = new ArrayList<>();
    int number = 0;
    // Not split(): it would bring regular expressions, the larger part of an engine, to the page.
    for (int from = 0, to; from <= text.length(); from = to + 1) {
      int end = text.indexOf('\n', from);
      to = end < 0 ? text.length() : end;
      String line = text.substring(from, to);
      number++;
      for (String item : items(line)) {
        Pasted value = value(item, pairsOnly, "line " + number + ": '" + shortened(item) + "'");
        if (!values.isEmpty() && values.get(0).pair != value.pair) {
          throw new IllegalArgumentException("line " + number + ": '" + item + "'"
              + (value.pair
                  ? " is a pair, but the first value is an offset; ask for one kind at a time"
                  : " is an offset, but the first value is a pair; ask for one kind at a time"));
        }
        values.add(value);
        if (values.size() > MOST) {
          throw new IllegalArgumentException("a page takes at most " + MOST
              + " values; for more use ./kata " + (pairsOnly ? "quiz pairs -" : "bucket -"));
        }
      }
    }
    return values;
  }

  private static Pasted value(String item, boolean pairsOnly, String where) {
    byte[] bytes = item.getBytes(StandardCharsets.UTF_8);
    ValueText text = new ValueText();
    text.take(bytes, 0, bytes.length);
    text.complaint(pairsOnly).ifPresent(complaint -> {
      throw new IllegalArgumentException(where + complaint);
    });
    return new Pasted(
        text.isPair() ? text.query() : 0,
        text.isPair() ? text.key() : 0,
        text.offset(),
        text.isPair());
  }

  /** Cut a line where a value ends: at its bracket, or at a blank that no comma bridges. */
  private static List<String> items(String line) {
    List<String> items = new ArrayList<>();
    int at = 0;
    boolean afterBracket = false;
    while (true) {
      while (at < line.length() && isBetween(line.charAt(at), afterBracket)) {
        at++;
      }
      if (at == line.length()) {
        return items;
      }
      int end = line.charAt(at) == '(' ? bracketed(line, at) : bare(line, at);
      String item = line.substring(at, end);
      items.add(item);
      afterBracket = item.endsWith(")");
      at = end;
    }
  }

  private static int bracketed(String line, int from) {
    int close = line.indexOf(')', from);
    return close < 0 ? line.length() : close + 1;
  }

  private static int bare(String line, int from) {
    int end = from;
    boolean comma = false;
    while (end < line.length()) {
      int next = end;
      while (next < line.length() && isBlank(line.charAt(next))) {
        next++;
      }
      boolean bridged = next < line.length() && (comma || line.charAt(next) == ',');
      if (next > end && !bridged || next == line.length() || isBetween(line.charAt(next), false)) {
        return end;
      }
      comma = line.charAt(next) == ',';
      end = next + 1;
    }
    return end;
  }

  private static boolean isBetween(char one, boolean afterBracket) {
    return isBlank(one) || one == ';' || one == '"' || one == '\'' || afterBracket && one == ',';
  }

  private static boolean isBlank(char one) {
    return one == ' ' || one == '\t' || one == '\r' || one == '\u00a0';
  }

  private static String shortened(String item) {
    return item.length() <= SHOWN ? item : item.substring(0, SHOWN) + "...";
  }
}
