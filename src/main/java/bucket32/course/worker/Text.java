package bucket32.course.worker;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Carry text of any origin over the pipe: never more of it than a reader can use. */
final class Text {

  /** Three bytes a character at most, and writeUTF takes 65,535 of them. */
  private static final int LONGEST = 20_000;

  private Text() {}

  static String shorten(String text, int longest) {
    if (text == null) {
      return "";
    }
    return text.length() <= longest ? text : text.substring(0, longest) + " ...";
  }

  static void write(DataOutput out, String text) throws IOException {
    out.writeUTF(shorten(text, LONGEST));
  }

  static String read(DataInput in) throws IOException {
    return in.readUTF();
  }
}
