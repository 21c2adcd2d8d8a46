package bucket32.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

/**
 * Tell whether what was built is as new as its sources.
 *
 * <p>A build counts once its stamp is written, and the stamp carries the time the build began: a
 * file saved while it ran is newer, and so is built the next time. The shell script asks the same
 * question with {@code find -newer}.
 *
 * @param root the root of the checkout
 */
record Freshness(Path root) {

  Path stamp() {
    return root.resolve("target").resolve("built.stamp");
  }

  boolean holds() throws IOException {
    if (!Files.exists(stamp()) || !Files.exists(root.resolve("target/bucket32.jar"))) {
      return false;
    }
    FileTime built = Files.getLastModifiedTime(stamp());
    return !isNewer(root.resolve("pom.xml"), built)
        && areOlder(root.resolve("src/main"), built)
        && areOlder(root.resolve("exercises/src/given"), built);
  }

  void clear() throws IOException {
    Files.deleteIfExists(stamp());
  }

  void write(FileTime begun) throws IOException {
    Files.writeString(stamp(), "built\n");
    Files.setLastModifiedTime(stamp(), begun);
  }

  /** Folders count too: theirs is the only time that changes when a file is deleted. */
  private static boolean areOlder(Path folder, FileTime built) throws IOException {
    try (Stream<Path> sources = Files.walk(folder)) {
      return sources.noneMatch(source -> isNewer(source, built));
    }
  }

  private static boolean isNewer(Path source, FileTime built) {
    try {
      return Files.getLastModifiedTime(source).compareTo(built) > 0;
    } catch (IOException gone) {
      return true;
    }
  }
}
