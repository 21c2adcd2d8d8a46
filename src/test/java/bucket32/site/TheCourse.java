package bucket32.site;

import bucket32.cli.Console;
import bucket32.cli.Kata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Render the real chapters with the real command, once for all tests that look at the pages. */
final class TheCourse {

  private static final Path OUT = Path.of("target", "test-site").toAbsolutePath();

  private static boolean rendered;

  private TheCourse() {}

  /** Return the folder of the rendered course. */
  static synchronized Path site() {
    if (!rendered) {
      run("site", "--out", OUT.toString());
      rendered = true;
    }
    return OUT;
  }

  /** Run the tool on the real course; it must succeed. */
  static void run(String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Console console = new Console(
        InputStream.nullInputStream(),
        stream,
        stream,
        Workshop.REAL_HOME.toAbsolutePath(),
        Map.of());
    if (Kata.run(console, arguments) != 0) {
      throw new AssertionError(printed.toString(StandardCharsets.UTF_8));
    }
  }

  static List<Path> pages() {
    try (Stream<Path> files = Files.list(site())) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
