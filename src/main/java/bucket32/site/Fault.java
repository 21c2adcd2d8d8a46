package bucket32.site;

/**
 * Name one thing that is wrong with the course's sources.
 *
 * @param file relative to the checkout, with forward slashes
 * @param line from 1; 0 where no line can be named
 * @param message what is wrong and, where there is one, the cure
 */
public record Fault(String file, int line, String message) {

  /** Return the fault as one line. Example: {@code chapters/a.adoc: line 12: tag 'x' not found}. */
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ": line " + line + ": " + message;
  }
}
