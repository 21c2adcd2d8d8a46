package bucket32.course;

/**
 * Say how a text meets the eye, or the ear.
 *
 * @param plain no columns, no indents, no drawing: whole lines, for a screen reader
 * @param colour the palette is used: green for what is right, red for what is not, nothing else
 */
public record Look(boolean plain, boolean colour) {

  /** The look of what is written to files and pages. */
  public static final Look BARE = new Look(false, false);

  private static final String GREEN = "32";
  private static final String RED = "31";

  /** Paint what is right. */
  public String right(String text) {
    return painted(GREEN, text);
  }

  /** Paint what is not right yet. */
  public String wrong(String text) {
    return painted(RED, text);
  }

  private String painted(String code, String text) {
    return colour ? "\u001b[1;" + code + "m" + text + "\u001b[0m" : text;
  }
}
