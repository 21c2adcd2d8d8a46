package bucket32.cli;

import bucket32.course.Look;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Hold what a command may touch of the world outside: its streams, the checkout, the environment.
 *
 * @param in what programs pipe in
 * @param out what programs read
 * @param err what people read
 * @param home the root of the checkout
 * @param environment the variables of the process
 * @param terminal tells whether both ends are a terminal; asked only where it matters, as it costs
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Path home,
    Map<String, String> environment,
    BooleanSupplier terminal) {

  /** Hold streams that are no terminal. */
  public Console(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Path home,
      Map<String, String> environment) {
    this(in, out, err, home, environment, () -> false);
  }

  /**
   * Return how text is laid out here: colours only where a terminal shows them and nobody minds.
   *
   * @param plain whether a screen reader was asked for; KATA_PLAIN asks for it everywhere
   */
  Look look(boolean plain) {
    boolean aloud = plain || has("KATA_PLAIN");
    return new Look(aloud, !aloud && !has("NO_COLOR") && (forced() || colourful()));
  }

  /** Tell whether the terminal can neither clear a line nor colour one. */
  boolean dumb() {
    return environment.getOrDefault("TERM", "").equals("dumb");
  }

  private boolean forced() {
    return isOn("FORCE_COLOR") || isOn("CLICOLOR_FORCE");
  }

  /** Windows sets no TERM; its older consoles would print the colours' codes. */
  private boolean colourful() {
    boolean understood = isWindows()
        ? has("TERM") || has("WT_SESSION") || has("ANSICON") || has("ConEmuANSI")
        : has("TERM");
    return understood && !dumb() && terminal.getAsBoolean();
  }

  static boolean isWindows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  /** By no-color.org a variable counts where it is there and not empty. */
  boolean has(String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }

  private boolean isOn(String variable) {
    return has(variable) && !environment.get(variable).equals("0");
  }
}
