package bucket32.cli;

import java.io.PrintStream;

/** Write ASCII text and numbers in large blocks, without making an object for any of them. */
final class ByteWriter {

  private static final int LONGEST_NUMBER = 20;

  private final PrintStream out;
  private final byte[] bytes = new byte[1 << 16];
  private final byte[] digits = new byte[LONGEST_NUMBER];
  private int filled;

  ByteWriter(PrintStream out) {
    this.out = out;
  }

  void one(char character) {
    reserve(1);
    bytes[filled++] = (byte) character;
  }

  void text(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      one(ascii.charAt(i));
    }
  }

  void spaces(int count) {
    for (int i = 0; i < count; i++) {
      one(' ');
    }
  }

  /** Write a number, padded on its left to a width. */
  void number(long value, int width) {
    int first = LONGEST_NUMBER;
    long rest = value;
    do {
      digits[--first] = (byte) ('0' + Math.abs(rest % 10));
      rest /= 10;
    } while (rest != 0);
    if (value < 0) {
      digits[--first] = '-';
    }
    int length = LONGEST_NUMBER - first;
    spaces(width - length);
    reserve(length);
    System.arraycopy(digits, first, bytes, filled, length);
    filled += length;
  }

  /**
   * Hand over all that was written.
   *
   * @throws ReaderLeft if nobody takes it any more
   */
  void flush() {
    out.write(bytes, 0, filled);
    filled = 0;
    if (out.checkError()) {
      throw new ReaderLeft();
    }
  }

  private void reserve(int count) {
    if (bytes.length - filled < count) {
      flush();
    }
  }
}
