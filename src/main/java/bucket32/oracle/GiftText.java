package bucket32.oracle;

/** Know which characters of a GIFT text are escaped by a backslash. */
final class GiftText {

  private static final String ESCAPED = "~=#{}:\\";

  private GiftText() {}

  /** Return where a sign stands unescaped, from a place on; -1 if nowhere. */
  static int find(String text, String sign, int from) {
    for (int at = from; at <= text.length() - sign.length(); at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.startsWith(sign, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Take the escapes out. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (c == '\\' && (next == 'n' || ESCAPED.indexOf(next) >= 0)) {
        plain.append(next == 'n' ? '\n' : next);
        at++;
      } else {
        plain.append(c);
      }
    }
    return plain.toString().strip();
  }

  /** Put the escapes in, so that no character of the text is taken for a sign. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      escaped.append(c == '\n' ? "\\n" : ESCAPED.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
    }
    return escaped.toString();
  }
}
