package bucket32.course.worker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Keep the beginning of what a program prints, and drop the rest. */
final class Captured extends OutputStream {

  private static final int KEPT = 8_000;

  private final byte[] bytes = new byte[KEPT];
  private long written;

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
    String kept = new String(bytes, 0, (int) Math.min(written, KEPT), StandardCharsets.UTF_8);
    return written <= KEPT ? kept : kept + "\n... " + written + " bytes in all\n";
  }
}
