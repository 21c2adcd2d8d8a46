package bucket32.course.worker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Keep the beginning of what a program prints, and drop the rest. */
final class Captured extends OutputStream {

  private static final int KEPT = 8_000;

  private final byte[] bytes = new byte[KEPT];
  private long written;
  private long told;

  PrintStream stream() {
    return new PrintStream(this, true, StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void write(int value) {
    if (written < KEPT) {
      bytes[(int) written] = (byte) value;
    }
    written++;
  }

  @Override
  public synchronized void write(byte[] source, int from, int length) {
    if (written < KEPT) {
      System.arraycopy(source, from, bytes, (int) written, (int) Math.min(length, KEPT - written));
    }
    written += length;
  }

  synchronized String text() {
    return written <= KEPT ? kept() : kept() + "\n... " + written + " bytes in all\n";
  }

  /** Return all there is so far, if more of it is kept than the last time somebody asked. */
  synchronized Optional<String> news() {
    if (told == Math.min(written, KEPT + 1)) {
      return Optional.empty();
    }
    told = Math.min(written, KEPT + 1);
    return Optional.of(written <= KEPT ? kept() : kept() + "\n... and more\n");
  }

  private String kept() {
    return new String(bytes, 0, (int) Math.min(written, KEPT), StandardCharsets.UTF_8);
  }
}
