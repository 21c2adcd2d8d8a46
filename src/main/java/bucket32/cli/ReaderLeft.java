package bucket32.cli;

/** Stop a command whose output nobody reads any more, as {@code | head -1} does. No error. */
final class ReaderLeft extends RuntimeException {

  private static final long serialVersionUID = 1;
}
