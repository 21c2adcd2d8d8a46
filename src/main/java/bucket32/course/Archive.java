package bucket32.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Say which archives of loaded classes there are: a program that starts from one starts in half the
 * time.
 *
 * <p>They lie in target/archive, one for the tool and one for a worker. The scripts give Java the
 * tool's where it exists. Java itself refuses one that was made by another Java or of other jars, and
 * goes on without; beside them lies what they were made of, so that they are made anew then.
 *
 * @param target the folder the tool was built into
 */
record Archive(Path target) {

  /** From here on Java lays out linked classes, not only loaded ones. */
  private static final int AHEAD_OF_TIME = 25;

  /** Without this an archive that does not fit is complained of on standard output. */
  static final String SILENT = "-Xlog:disable";

  private static boolean aheadOfTime() {
    return Runtime.version().feature() >= AHEAD_OF_TIME;
  }

  /** Return where the archive of a program is kept: tool-17.jsa, worker-25.aot. */
  Path file(String program) {
    return folder()
        .resolve(program + "-" + Runtime.version().feature() + (aheadOfTime() ? ".aot" : ".jsa"));
  }

  Path folder() {
    return target.resolve("archive");
  }

  /** Return the options that start a worker from its archive; none where there is none that fits. */
  List<String> ofWorker() {
    Path file = file("worker");
    return Files.isRegularFile(file) && isUpToDate() ? using(file) : List.of();
  }

  /** Return the options that have a program start from an archive. */
  static List<String> using(Path file) {
    return List.of((aheadOfTime() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file, SILENT);
  }

  /** Return the options that have a program leave an archive when it ends. */
  static List<String> making(Path file) {
    return List.of(
        (aheadOfTime() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file, SILENT);
  }

  /** Tell whether they were made, or could not be made, by this Java of these jars. */
  boolean isUpToDate() {
    try {
      return basis().isPresent() && Files.readString(key()).equals(basis().get());
    } catch (IOException none) {
      return false;
    }
  }

  void writeKey() throws IOException {
    Files.writeString(key(), basis().orElse(""), StandardCharsets.UTF_8);
  }

  private Path key() {
    return folder().resolve(Runtime.version().feature() + ".key");
  }

  /** Return what the archives rest on; empty where the tool does not run from jars. */
  Optional<String> basis() {
    TreeSet<String> lines = new TreeSet<>();
    try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
      for (Path jar :
          Stream.concat(Stream.of(target.resolve("bucket32.jar")), libraries).toList()) {
        lines.add(jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar));
      }
    } catch (IOException notBuilt) {
      return Optional.empty();
    }
    lines.add(System.getProperty("java.home") + " " + System.getProperty("java.vm.version"));
    return Optional.of(String.join("\n", lines) + "\n");
  }
}
