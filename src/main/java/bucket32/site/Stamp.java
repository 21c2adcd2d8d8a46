package bucket32.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Remember what a site was rendered from, so that it is rendered again only when that changed.
 *
 * <p>The learner's own files are no source of the site: saving one must not render it.
 */
final class Stamp {

  /** Named in the output: the digest of the sources; also the sign that the folder is ours. */
  static final String FILE = ".rendered-from";

  private static final List<String> SOURCES = List.of(
      "chapters",
      "site",
      "exercises/exercises.yaml",
      "exercises/misconceptions",
      "exercises/src/test",
      "src/jmh/java",
      "src/stubs",
      "src/test/variants");

  /** What this tool was compiled from; what it computes does not change while it runs. */
  private static final List<String> CODE = List.of("src/main/java", "exercises/src/given");

  private Stamp() {}

  /** Return a digest of the names and contents of what is read for each rendering. */
  static String of(Path home) throws IOException {
    return of(home, SOURCES);
  }

  /** Return a digest of the code that computes what the pages show. */
  static String code(Path home) throws IOException {
    return of(home, CODE);
  }

  /** Return a digest of what every chapter may show, whatever its own text. */
  static String shared(Path home) throws IOException {
    return of(home, SOURCES, file -> !file.startsWith("site") && !isChapter(file)) + code(home);
  }

  /** Return every folder that a source lies in. */
  static List<Path> folders(Path home) throws IOException {
    List<Path> folders = new ArrayList<>();
    for (String source : SOURCES) {
      Path place = home.resolve(source);
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.walk(place)) {
          files.filter(Files::isDirectory).forEach(folders::add);
        }
      } else {
        folders.add(place.getParent());
      }
    }
    return folders;
  }

  /** Return a digest of the names and contents of some files and folders. */
  static String of(Path home, List<String> sources) throws IOException {
    return of(home, sources, file -> true);
  }

  /** Return a digest of some content. */
  static String digest(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  private static boolean isChapter(Path file) {
    return file.startsWith("chapters") && file.toString().endsWith(".adoc");
  }

  private static String of(Path home, List<String> sources, Predicate<Path> wanted)
      throws IOException {
    MessageDigest digest = sha256();
    for (String source : sources) {
      for (Path file : files(home.resolve(source))) {
        if (!wanted.test(home.relativize(file))) {
          continue;
        }
        digest.update(home.relativize(file).toString().getBytes(UTF_8));
        digest.update((byte) 0);
        digest.update(Files.readAllBytes(file));
        digest.update((byte) 0);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path source) throws IOException {
    if (Files.notExists(source)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(source)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
