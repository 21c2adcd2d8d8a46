package bucket32.site;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Keep a text from being read by the way: in the page, in its source, by a search in it.
 *
 * <p>It is a veil, no secret: {@code site/quiz.js} lifts it, and so can anybody.
 */
final class Veil {

  private Veil() {}

  /**
   * Return the text as base64 of four bytes of salt, then UTF-8, each byte changed by the next of a
   * sequence that the salt begins. The same text and salt give the same result.
   */
  static String over(String text, int salt) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer veiled = ByteBuffer.allocate(Integer.BYTES + plain.length).putInt(salt);
    int state = salt;
    for (byte one : plain) {
      state = state * 1103515245 + 12345;
      veiled.put((byte) (one ^ state >>> 24));
    }
    return Base64.getEncoder().encodeToString(veiled.array());
  }
}
