package bucket32.cli;

import bucket32.course.Look;
import java.io.PrintStream;
import java.util.function.IntSupplier;

/**
 * Print from several threads without mixing their lines, above a last line that stays.
 *
 * <p>Only a terminal that can clear a line has that last line; it is never longer than a row.
 */
final class Screen {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Console console;
  private final Look look;
  private final boolean repaints;
  private final IntSupplier columns;
  private String last = "";
  private String shorter = "";
  private boolean painted;
  private boolean closed;

  /** Print to a console; {@code repaints} if the terminal can clear a line. */
  Screen(Console console, Look look, boolean repaints, IntSupplier columns) {
    this.console = console;
    this.look = look;
    this.repaints = repaints;
    this.columns = columns;
  }

  Look look() {
    return look;
  }

  /** Tell whether a line can stay at the bottom. */
  boolean repaints() {
    return repaints;
  }

  /** Print lines that programs may read. */
  synchronized void say(String text) {
    print(console.out(), text);
  }

  /** Print a line that only people read. */
  synchronized void warn(String text) {
    print(console.err(), text);
  }

  private void print(PrintStream stream, String text) {
    if (!closed) {
      erase();
      stream.println(text);
      stream.flush();
      paint();
    }
  }

  /** Change the line that stays; a narrow terminal gets the shorter one. */
  synchronized void stay(String line, String shorterLine) {
    if (repaints && !closed && !line.equals(last)) {
      erase();
      last = line;
      shorter = shorterLine;
      paint();
    }
  }

  /** Print a last time; whatever comes later is not shown. */
  synchronized void close(String text) {
    if (!closed) {
      last = "";
      print(console.out(), text);
      closed = true;
    }
  }

  private void erase() {
    if (painted) {
      console.out().print(CLEAR_LINE);
      painted = false;
    }
  }

  private void paint() {
    if (!last.isEmpty()) {
      int room = Math.max(0, columns.getAsInt() - 1);
      String fits = last.length() <= room ? last : shorter;
      console.out().print(fits.substring(0, Math.min(fits.length(), room)));
      console.out().flush();
      painted = true;
    }
  }
}
