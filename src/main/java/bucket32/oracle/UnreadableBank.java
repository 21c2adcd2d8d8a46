package bucket32.oracle;

/** Say in one line where and why a file is no question bank. */
public final class UnreadableBank extends RuntimeException {

  private static final long serialVersionUID = 1;

  public UnreadableBank(String file, int line, String why) {
    super(file + ":" + line + ": " + why);
  }
}
