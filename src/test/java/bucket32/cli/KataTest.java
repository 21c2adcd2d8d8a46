package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Hold what every command owes to whoever types it. */
class KataTest {

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHelpsWithExamples(String command) {
    Ran ran = Ran.line((command + " --help").strip());
    assertEquals(0, ran.exitCode());
    assertEquals("", ran.err());
    assertTrue(ran.out().startsWith("Usage: kata"), ran.out());
    assertTrue(
        ran.out().contains("\nExamples:\n") && ran.out().contains("./kata " + command), ran.out());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandRefusesAnUnknownOptionInOneLine(String command) {
    Ran ran = Ran.line((command + " --zzzzzzzz").strip());
    assertEquals(2, ran.exitCode());
    assertEquals("", ran.out());
    assertTrue(
        ran.err()
            .matches("(unknown option '--zzzzzzzz'|missing required parameter: '\\w+'); see "
                + ("./kata " + command).strip() + " --help\\R"),
        ran.err());
  }

  @Test
  void theVersionNamesJavaAndTheSystem() {
    Ran ran = Ran.line("--version");
    assertEquals(0, ran.exitCode());
    assertTrue(ran.out().matches("kata \\S+, Java \\S+, .+\\R"), ran.out());
  }

  @Test
  void noOutputHasColour() {
    assertFalse(Ran.line("--help").out().contains("\u001b"));
    assertFalse(Ran.line("bucket --bukets 3").err().contains("\u001b"));
  }

  @Test
  void theCompletionScriptKnowsCommandsOptionsAndNames() {
    String script = Ran.line("completion bash").out();
    assertTrue(script.startsWith("#!/usr/bin/env bash"));
    for (String word : new String[] {"bucket", "--max-distance", "\"wavlm\"", "\"prose\""}) {
      assertTrue(script.contains(word), word);
    }
  }

  /** Two options of one label would offer each other's words. */
  @Test
  void noTwoOptionsOfACommandShareTheirWords() {
    for (String function : Ran.line("completion").out().split("\nfunction ")) {
      List<String> lists = function
          .lines()
          .filter(line -> line.contains("_option_args=("))
          .map(line -> line.substring(0, line.indexOf('=')))
          .toList();
      assertEquals(lists.stream().distinct().toList(), lists);
    }
  }

  @Test
  void aFaultOfOursIsOneLineAndExitCode70() {
    Said said = failing(Map.of());
    assertEquals(70, said.exitCode());
    assertEquals(
        "something broke inside kata (java.lang.IllegalStateException: broken on purpose); this is"
            + " our fault, not yours; KATA_DEBUG=1 shows where\n",
        said.err());
  }

  @Test
  void theTraceIsThereForThoseWhoAsk() {
    Said said = failing(Map.of("KATA_DEBUG", "1"));
    assertEquals(70, said.exitCode());
    assertTrue(said.err().contains("\tat bucket32.cli."), said.err());
  }

  @Test
  void aReaderWhoLeavesEndsTheCommandQuietly() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Endless endless = new Endless();
    int exitCode = Kata.run(
        new Console(
            endless,
            new PrintStream(new Closed(), false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Path.of(""),
            Map.of()),
        "bucket",
        "--format",
        "csv",
        "-");
    assertEquals(0, exitCode);
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void standardOutputTellsAFullDiskFromAReaderWhoLeft() {
    StandardOutput left = new StandardOutput(new Closed());
    new PrintStream(left, true, StandardCharsets.UTF_8).println("anything");
    assertFalse(left.isLost());
    StandardOutput full = new StandardOutput(new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException("No space left on device");
      }
    });
    new PrintStream(full, true, StandardCharsets.UTF_8).println("anything");
    assertTrue(full.isLost());
    assertEquals("No space left on device", full.reason());
  }

  static Stream<String> commands() {
    Console console =
        new Console(InputStream.nullInputStream(), System.out, System.err, Path.of(""), Map.of());
    return names("", Kata.commandLine(console));
  }

  private static Stream<String> names(String name, CommandLine line) {
    return Stream.concat(
        Stream.of(name.strip()),
        line.getSubcommands().entrySet().stream()
            .flatMap(each -> names(name + " " + each.getKey(), each.getValue())));
  }

  private record Said(int exitCode, String err) {}

  private static Said failing(Map<String, String> environment) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream broken = new ByteArrayInputStream(new byte[0]) {
      @Override
      public synchronized int read(byte[] bytes, int start, int length) {
        throw new IllegalStateException("broken on purpose");
      }
    };
    int exitCode = Kata.run(
        new Console(
            broken,
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Path.of(""),
            environment),
        "bucket",
        "-");
    return new Said(exitCode, err.toString(StandardCharsets.UTF_8));
  }

  private static final class Closed extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("Broken pipe");
    }
  }

  /** Give offsets for ever: only a command that stops by itself comes back from this. */
  private static final class Endless extends InputStream {
    @Override
    public int read() {
      throw new IllegalStateException("read in blocks");
    }

    @Override
    public int read(byte[] bytes, int start, int length) {
      for (int i = 0; i < length; i++) {
        bytes[start + i] = (byte) (i % 2 == 0 ? '5' : '\n');
      }
      return length;
    }
  }
}
