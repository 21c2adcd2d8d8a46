package bucket32.course;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Run the exercises' tests as plain Maven does, through the wrapper. */
final class PlainMaven {

  private final Path home;

  PlainMaven(Path home) {
    this.home = home;
  }

  /** Return how long a run took; empty if it did not come to the tests. Red tests are no fault. */
  Optional<Duration> run() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    Path reports = home.resolve("exercises").resolve("target").resolve("surefire-reports");
    try {
      delete(reports);
      long begun = System.nanoTime();
      new ProcessBuilder(
              home.resolve(windows ? "mvnw.cmd" : "mvnw").toString(),
              "-q",
              "-f",
              "exercises" + File.separator + "pom.xml",
              "test")
          .directory(home.toFile())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      return Files.isDirectory(reports) ? Optional.of(took) : Optional.empty();
    } catch (IOException none) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static void delete(Path folder) throws IOException {
    File[] files = folder.toFile().listFiles();
    if (files != null) {
      for (File file : files) {
        Files.delete(file.toPath());
      }
      Files.delete(folder);
    }
  }
}
