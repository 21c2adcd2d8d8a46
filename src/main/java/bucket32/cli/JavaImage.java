package bucket32.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** Make a Java that holds no more than a device's trial needs, of the JDK that runs. */
final class JavaImage {

  /** Ours need the beans that know the machine, Aparapi the log, both it and Gson the Unsafe. */
  static final List<String> MODULES =
      List.of("java.base", "java.logging", "java.management", "jdk.management", "jdk.unsupported");

  private static final int JLINK_NAMES_ZIP = 21;

  private JavaImage() {}

  /**
   * Write it to a folder that is not there yet.
   *
   * @throws UsageError with jlink's words where this JDK cannot: its packages may leave jlink or the
   *     modules' files out
   */
  static void write(Path folder) {
    ToolProvider jlink =
        ToolProvider.findFirst("jlink").orElseThrow(() -> lacks("it has no jlink"));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int exitCode = jlink.run(
        out,
        out,
        "--add-modules",
        String.join(",", MODULES),
        "--output",
        folder.toString(),
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        Runtime.version().feature() < JLINK_NAMES_ZIP ? "--compress=2" : "--compress=zip-6");
    if (exitCode != 0) {
      throw lacks("jlink says: " + said.toString().lines().findFirst().orElse("nothing"));
    }
  }

  private static UsageError lacks(String why) {
    return new UsageError("a bundle needs a JDK whose jlink can make a smaller Java, but "
        + System.getProperty("java.home") + " cannot; " + why
        + "; use one with its jmods folder, as Temurin 17 or Debian's openjdk-17-jdk-headless have"
        + " it");
  }
}
