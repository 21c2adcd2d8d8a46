package bucket32.cli;

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
 * Have libraries fetched that few ever need, by what fetches the tool's own: {@code src/launch}.
 *
 * <p>It is compiled for the purpose, as the script does it, and runs beside this process.
 */
record ExtraLibraries(Console console) {

  /** Return when the libraries that make books are there. */
  void forBooks() throws IOException {
    fetch("books", "a book needs libraries that could not be fetched; see above");
  }

  /** Return the libraries to compare with, once they are there. */
  List<Path> forPeers() throws IOException {
    Path folder = fetch("peers", "--peers needs libraries that could not be fetched; see above");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private Path fetch(String name, String failure) throws IOException {
    Path folder = console.home().resolve("target").resolve(name);
    if (Files.exists(folder.resolve("fetched.stamp"))) {
      return folder;
    }
    Path classes = Files.createTempDirectory("kata-" + name);
    try {
      compile(classes);
      int exitCode = run(classes, name);
      if (exitCode == Kata.WRONG_USAGE) {
        throw new UsageError(failure);
      }
      if (exitCode != 0) {
        throw new IllegalStateException("fetching " + name + " ended with " + exitCode);
      }
      return folder;
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

  private int run(Path classes, String name) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process = new ProcessBuilder(
            java.toString(),
            "-cp",
            classes.toString(),
            "bucket32.launch.Extras",
            console.home().toString(),
            name)
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
      throw new IOException("interrupted while fetching " + name, e);
    }
  }
}
