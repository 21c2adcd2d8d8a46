package bucket32.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Read lines as bytes, one after another, in constant memory.
 *
 * <p>A line is the bytes from {@code start} to {@code end} of {@code bytes}; it stays there until
 * the next one is asked for. The last line needs no end of line.
 */
final class Lines {

  private static final int LONGEST = 1 << 16;

  /** What Windows programs may write first to say that a text is UTF-8. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final Runnable beforeWaiting;
  private final byte[] bytes = new byte[LONGEST];
  private int filled;
  private int start;
  private int end;
  private int next;
  private long number;

  /**
   * Read from a stream.
   *
   * @param beforeWaiting run whenever nothing more is there yet: the moment to show what is known
   */
  Lines(InputStream in, Runnable beforeWaiting) {
    this.in = in;
    this.beforeWaiting = beforeWaiting;
  }

  /** Go to the next line; return false after the last. */
  boolean next() {
    start = next;
    int at = start;
    while (true) {
      while (at < filled && bytes[at] != '\n') {
        at++;
      }
      if (at < filled) {
        return take(at, at + 1);
      }
      at -= makeRoom();
      if (!fill()) {
        return start < filled && take(filled, filled);
      }
    }
  }

  byte[] bytes() {
    return bytes;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Return the number of the line, from 1. */
  long number() {
    return number;
  }

  private boolean take(int lineEnd, int nextStart) {
    end = lineEnd;
    next = nextStart;
    if (number++ == 0
        && Arrays.equals(bytes, start, Math.min(end, start + MARK.length), MARK, 0, MARK.length)) {
      start += MARK.length;
    }
    return true;
  }

  private int makeRoom() {
    int moved = start;
    System.arraycopy(bytes, start, bytes, 0, filled - start);
    filled -= moved;
    start = 0;
    next = 0;
    if (filled == bytes.length) {
      throw new UsageError("line " + (number + 1) + " is longer than " + LONGEST
          + " bytes; end every line with a line feed");
    }
    return moved;
  }

  private boolean fill() {
    try {
      if (in.available() == 0) {
        beforeWaiting.run();
      }
      int read = in.read(bytes, filled, bytes.length - filled);
      filled += Math.max(0, read);
      return read >= 0;
    } catch (IOException e) {
      throw new UsageError("standard input cannot be read: " + e.getMessage());
    }
  }
}
