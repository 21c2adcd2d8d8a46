package bucket32.oracle;

/** Cut an expression into words, numbers and signs, and say where one does not fit. */
final class Tokens {

  private final String text;
  private int at;

  Tokens(String text) {
    this.text = text;
  }

  /** Return where the token at hand begins. */
  int at() {
    peek();
    return at;
  }

  /** Return the token at hand: a word, a number, a sign, one odd character, or nothing at the end. */
  String peek() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    int end = at;
    while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
      end++;
    }
    if (end == at && at < text.length()) {
      end++;
      boolean twoSigns =
          end < text.length() && text.charAt(end) == '=' && "<>!".indexOf(text.charAt(at)) >= 0;
      end += twoSigns ? 1 : 0;
    }
    return text.substring(at, end);
  }

  String next() {
    String token = peek();
    at += token.length();
    return token;
  }

  boolean take(String token) {
    if (!peek().equals(token)) {
      return false;
    }
    next();
    return true;
  }

  void expect(String token) {
    if (!take(token)) {
      throw refuse("'" + token + "'");
    }
  }

  IllegalArgumentException refuse(String wanted) {
    return refuse(at(), wanted);
  }

  IllegalArgumentException refuse(int where, String wanted) {
    at = where;
    String found = peek();
    return new IllegalArgumentException("column "
        + (at + 1)
        + " of '"
        + text
        + "' must be "
        + wanted
        + ", but was "
        + (found.isEmpty() ? "the end" : "'" + found + "'"));
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
