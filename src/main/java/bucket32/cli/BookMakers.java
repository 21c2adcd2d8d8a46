package bucket32.cli;

import bucket32.site.Site;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Have the libraries that make books fetched, by what fetches the tool's own: {@code src/launch}.
 *
 * <p>It is compiled for the purpose, as the script does it, and runs beside this process.
 */
record BookMakers(Console console) {

  /** Return when the libraries are there. */
  void fetch() throws IOException {
    Path stamp = console.home().resolve(Site.BOOK_MAKERS).resolve("fetched.stamp");
    if (Files.exists(stamp)) {
      return;
    }
    Path classes = Files.createTempDirectory("kata-books");
    try {
      compile(classes);
      int exitCode = run(classes);
      if (exitCode == Kata.WRONG_USAGE) {
        throw new UsageError("a book needs libraries that could not be fetched; see above");
      }
      if (exitCode != 0) {
        throw new IllegalStateException("fetching the makers of books ended with " + exitCode);
      }
    } finally {
      try (Stream<Path> files = Files.walk(classes)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  private void compile(Path classes) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("-encoding", "UTF-8", "-d", classes.toString()));
    Path launch = console.home().resolve("src/launch/java/bucket32/launch");
    try (Stream<Path> sources = Files.list(launch)) {
      sources.map(Path::toString).forEach(arguments::add);
    }
    int failed = ToolProvider.getSystemJavaCompiler()
        .run(null, console.err(), console.err(), arguments.toArray(String[]::new));
    if (failed != 0) {
      throw new IllegalStateException("src/launch/java must compile");
    }
  }

  private int run(Path classes) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process = new ProcessBuilder(
            java.toString(),
            "-cp",
            classes.toString(),
            "bucket32.launch.Books",
            console.home().toString())
        .redirectErrorStream(true)
        .start();
    process.getOutputStream().close();
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(console.err()::println);
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while fetching the makers of books", e);
    }
  }
}
