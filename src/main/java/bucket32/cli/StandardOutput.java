package bucket32.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Remember why standard output could not be written: a full disk must be said, a reader who left must not. */
final class StandardOutput extends FilterOutputStream {

  private IOException failure;

  StandardOutput(OutputStream out) {
    super(out);
  }

  /** Tell whether output was lost that somebody still wanted. */
  boolean isLost() {
    return failure != null && !reason().toLowerCase(Locale.ROOT).contains("pipe");
  }

  String reason() {
    return String.valueOf(failure.getMessage());
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
