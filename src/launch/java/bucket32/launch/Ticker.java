package bucket32.launch;

import java.io.PrintStream;

/**
 * Say what is going on every few seconds until closed, so that a start is never silent for long.
 *
 * <p>A terminal sees one line that changes; a file or a pipe gets a line each time.
 */
final class Ticker implements AutoCloseable {

  private static final int TERMINAL_MILLIS = 500;
  private static final int PLAIN_MILLIS = 3000;
  private static final String ERASE_LINE = "\r\033[K";

  private final PrintStream err;
  private final Progress progress;
  private final boolean terminal;
  private final long begun = System.nanoTime();
  private final Thread thread = new Thread(this::tick, "ticker");

  Ticker(PrintStream err, Progress progress, boolean terminal) {
    this.err = err;
    this.progress = progress;
    this.terminal = terminal;
    thread.setDaemon(true);
    thread.start();
  }

  private void tick() {
    try {
      while (true) {
        Thread.sleep(terminal ? TERMINAL_MILLIS : PLAIN_MILLIS);
        String line = "kata: " + progress.now() + " (" + seconds() + " s)";
        if (terminal) {
          err.print(ERASE_LINE + line);
        } else {
          err.println(line);
        }
        err.flush();
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  long seconds() {
    return (System.nanoTime() - begun) / 1_000_000_000;
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    if (terminal) {
      err.print(ERASE_LINE);
    }
  }
}
