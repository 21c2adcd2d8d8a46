package bucket32.course;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keep on disk what programs answered, each under a digest of all that its answers rest on.
 *
 * <p>A file that is damaged, or that rests on something else, is as good as none; one that cannot be
 * written is not missed.
 */
final class Answers {

  private static final int DIGEST = 32;

  private final Path file;
  private final byte[] basis;
  private final Map<String, List<String>> known = new TreeMap<>();

  /**
   * Open the answers of one exercise.
   *
   * @param file where they are kept
   * @param basis all that they rest on beside the program's own text
   */
  Answers(Path file, byte[] basis) {
    this.file = file;
    this.basis = basis.clone();
    try {
      read(Files.readAllBytes(file));
    } catch (IOException | RuntimeException none) {
      known.clear();
    }
  }

  /** Return what a program answered. */
  Optional<List<String>> of(String text) {
    return Optional.ofNullable(known.get(key(text)));
  }

  void put(String text, List<String> answers) {
    known.put(key(text), List.copyOf(answers));
  }

  /** Write them so that a reader finds the old file or the new one, whole. */
  void save() {
    try {
      Files.createDirectories(file.getParent());
      Path aside =
          file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
      try {
        Files.write(aside, written());
        Files.move(
            aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException readOnly) {
      return; // they are found out again next time
    }
  }

  /** Digest texts and class files, each with its length, so that no two lists are one. */
  static byte[] digest(Iterable<byte[]> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String key(String text) {
    return HexFormat.of().formatHex(digest(List.of(basis, text.getBytes(StandardCharsets.UTF_8))));
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(known.size());
    for (Map.Entry<String, List<String>> entry : known.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().size());
      for (String answer : entry.getValue()) {
        out.writeUTF(answer);
      }
    }
    bytes.write(digest(List.of(basis, bytes.toByteArray())));
    return bytes.toByteArray();
  }

  private void read(byte[] bytes) throws IOException {
    byte[] body = Arrays.copyOf(bytes, bytes.length - DIGEST);
    byte[] seal = Arrays.copyOfRange(bytes, body.length, bytes.length);
    if (!Arrays.equals(seal, digest(List.of(basis, body)))) {
      return;
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
    for (int left = in.readInt(); left > 0; left--) {
      String key = in.readUTF();
      List<String> answers = new ArrayList<>();
      for (int more = in.readInt(); more > 0; more--) {
        answers.add(in.readUTF());
      }
      known.put(key, List.copyOf(answers));
    }
  }
}
