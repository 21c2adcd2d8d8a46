package bucket32.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Run the command line on a text and keep what it said. */
record Ran(int exitCode, String out, String err) {

  static Ran kata(String... args) {
    return piping("", args);
  }

  static Ran piping(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        Path.of(System.getProperty("bucket32.home", "")),
        Map.of());
    int exitCode = Kata.run(console, args);
    console.out().flush();
    console.err().flush();
    return new Ran(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Run a line as it would be typed; words are separated by one blank. */
  static Ran line(String line) {
    return kata(line.split(" "));
  }
}
