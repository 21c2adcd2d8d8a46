package bucket32.cli;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Run JMH in a process of its own, which forks one more for each benchmark.
 *
 * <p>kata's own process runs with one compiler and the serial collector, and JMH hands its own flags
 * on to its forks: what is timed must not have them.
 */
record BenchRun(Console console, Benchmarks benchmarks) {

  private static final int LAST_WORDS = 12;
  private static final Pattern REFUSED = Pattern.compile(
      "(?:Caused by: )?java\\.lang\\.(?:IllegalArgument|NumberFormat)Exception: (.*)");

  /**
   * Compile, run JMH once for each set of options, and return its results as one JSON.
   *
   * @throws Unequal if a benchmark differs from the plain version
   * @throws UsageError if JMH refuses an option, or the machine lacks what a benchmark needs
   */
  String results(List<List<String>> runs) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("kata-bench");
    try {
      console.err().println("compiling the benchmarks");
      benchmarks.compile(work);
      List<String> all = new ArrayList<>();
      for (int run = 0; run < runs.size(); run++) {
        if (runs.size() > 1) {
          console.err().println("part " + (run + 1) + " of " + runs.size());
        }
        JsonParser.parseString(results(work, runs.get(run)))
            .getAsJsonArray()
            .forEach(result -> all.add(result.toString()));
      }
      return "[\n" + String.join(",\n", all) + "\n]\n";
    } finally {
      delete(work);
    }
  }

  private String results(Path work, List<String> options) throws IOException, InterruptedException {
    Path json = work.resolve("results.json");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Tests, which time nothing, may run beside another JMH.
    command.add("-Djmh.ignoreLock=" + Boolean.getBoolean("jmh.ignoreLock"));
    command.addAll(List.of("-cp", work + File.pathSeparator + benchmarks.classPath()));
    command.add("org.openjdk.jmh.Main");
    command.addAll(options);
    // The first failure ends the run; allocation is part of what is reported.
    command.addAll(List.of("-foe", "true", "-prof", "gc"));
    command.addAll(List.of("-rf", "json", "-rff", json.toString()));
    List<String> said = new ArrayList<>();
    if (run(command, said, work) != 0) {
      throw failure(said);
    }
    return Files.readString(json);
  }

  private int run(List<String> command, List<String> said, Path work)
      throws IOException, InterruptedException {
    Process jmh = new ProcessBuilder(command).redirectErrorStream(true).start();
    // Ctrl-C ends this process without a word: nothing of it may stay behind.
    Thread stop = new Thread(() -> {
      end(jmh);
      delete(work);
    });
    Runtime.getRuntime().addShutdownHook(stop);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(jmh.getInputStream(), StandardCharsets.UTF_8))) {
      jmh.getOutputStream().close();
      BenchProgress progress = new BenchProgress();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        progress.take(line).ifPresent(console.err()::println);
      }
      return jmh.waitFor();
    } finally {
      end(jmh);
      Runtime.getRuntime().removeShutdownHook(stop);
    }
  }

  private static void end(Process jmh) {
    jmh.descendants().forEach(ProcessHandle::destroyForcibly);
    jmh.destroyForcibly();
  }

  /** Tell apart a wrong result, a machine that is too small, and the rest. */
  private static RuntimeException failure(List<String> said) {
    String all = String.join("\n", said);
    for (String line : said) {
      int differs = line.indexOf("bucket32.bench.Differs: ");
      if (differs >= 0) {
        return new Unequal(line.substring(line.indexOf(": ", differs) + 2));
      }
      Matcher refused = REFUSED.matcher(line.strip());
      if (refused.matches()) {
        return new UsageError("a parameter was refused: " + refused.group(1));
      }
      if (line.startsWith("ERROR: Another JMH instance")) {
        return new UsageError("only one run may use the machine at a time, but another JMH is"
            + " running; end it, or wait for it");
      }
    }
    if (all.contains("OutOfMemoryError") || all.contains("Could not reserve enough space")) {
      return new UsageError(
          "the benchmarks need 1500 MB of memory that is free, but there was less;"
              + " end other programs, or give a smaller size: --param size=1024");
    }
    return new UsageError(
        "JMH gave up; its last words:\n" + String.join("\n", last(said, LAST_WORDS)));
  }

  private static List<String> last(List<String> lines, int count) {
    return lines.subList(Math.max(0, lines.size() - count), lines.size());
  }

  private static void delete(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException gone) {
      // Two may be at it after a Ctrl-C; what the one took away the other does not find.
    }
  }

  /** Say that a benchmark is wrong, and so was not timed. Exit code 1. */
  static final class Unequal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unequal(String message) {
      super(message);
    }
  }
}
