package bucket32.cli;

/** Quote what somebody typed, short enough for one line and harmless to a terminal. */
final class Quoted {

  private static final int LONGEST = 40;

  private Quoted() {}

  /** Return the text in single quotes. Example: {@code of("abc")} is {@code 'abc'}. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder("'");
    text.codePoints()
        .limit(LONGEST)
        .map(point -> Character.isISOControl(point) ? '?' : point)
        .forEach(shown::appendCodePoint);
    boolean cut = text.codePointCount(0, text.length()) > LONGEST;
    return shown.append(cut ? "...'" : "'").toString();
  }
}
