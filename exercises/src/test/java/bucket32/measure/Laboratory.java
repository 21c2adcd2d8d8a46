package bucket32.measure;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * Run a class of benchmarks with JMH, with one implementation or another behind what it measures.
 *
 * <p>JMH writes a loop around each benchmark while it is compiled. Here that is done for the
 * compiled class, wherever it was loaded from, so that a plain project needs no more than JMH's jars.
 */
final class Laboratory implements AutoCloseable {

  /** Our names in a class file: what it calls, and what its fields are. */
  private static final Pattern OURS = Pattern.compile("bucket32/measure/[\\w$]+");

  private static final List<String> JMH = List.of(
      "org.openjdk.jmh.annotations.Benchmark",
      "org.openjdk.jmh.generators.BenchmarkProcessor",
      "joptsimple.OptionParser",
      "org.apache.commons.math3.stat.descriptive.StatisticalSummary");

  private final Class<?> benchmarks;
  private final Path folder;
  private final Set<String> copied = new HashSet<>();
  private final String path;
  private Process process;
  private PrintStream asked;
  private BufferedReader answers;

  Laboratory(Class<?> benchmarks) throws IOException {
    this.benchmarks = benchmarks;
    this.folder = Files.createTempDirectory("bucket32-measure");
    for (Class<?> type : List.of(
        benchmarks,
        Trials.class,
        TableBuckets.class,
        SlowBuckets.class,
        RubbishBuckets.class,
        WatchedBuckets.class)) {
      copy(type.getName().replace('.', '/'));
    }
    path = classPath();
    compile();
    start();
  }

  private void start() throws IOException {
    process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx128m",
            "-cp",
            path,
            Trials.class.getName(),
            benchmarks.getName())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    asked = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Return the time of a call in nanoseconds, the least of many. */
  double nanos(String method, Class<? extends OffsetBuckets> implementation) {
    String answer = answer("time", method, implementation);
    refuseThrown(answer);
    return Double.parseDouble(answer);
  }

  /** What a measured method did: how many implementations it built, how many offsets it asked. */
  record Seen(int built, int offsets) {}

  /** Run a benchmark for a moment, and tell what it did. */
  Seen watch(String method) {
    String answer = answer("once", method, WatchedBuckets.class);
    refuseThrown(answer);
    String[] counts = answer.split(" ");
    return new Seen(Integer.parseInt(counts[0]), Integer.parseInt(counts[1]));
  }

  /** How a benchmark took an implementation that answers wrongly. */
  enum Refusal {
    NONE,
    BEFORE,
    WHILE_MEASURING
  }

  Refusal refusal(String method) {
    String answer = answer("once", method, RubbishBuckets.class);
    if (!answer.startsWith("thrown ")) {
      return Refusal.NONE;
    }
    if (answer.startsWith("thrown [] ")) {
      return Refusal.BEFORE;
    }
    restart(); // what JMH was interrupted in, it would go on with
    return Refusal.WHILE_MEASURING;
  }

  private void restart() {
    end();
    try {
      start();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private String answer(String how, String method, Class<?> implementation) {
    asked.println(how + " " + method + " " + implementation.getName());
    try {
      String answer = answers.readLine();
      if (answer == null) {
        throw new AssertionError("the benchmark ended the process it ran in");
      }
      return answer;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void refuseThrown(String answer) {
    if (answer.startsWith("thrown ")) {
      throw new AssertionError("it did not run: " + answer.substring(answer.indexOf("] ") + 2));
    }
  }

  /**
   * Refuse a class of which something is not built yet, without starting JMH.
   *
   * @throws UnsupportedOperationException what the stub throws
   */
  static void refuseStub(Class<?> benchmarks) {
    for (Method method : benchmarks.getDeclaredMethods()) {
      boolean called =
          method.isAnnotationPresent(Setup.class) || method.isAnnotationPresent(Benchmark.class);
      if (called && method.getParameterCount() == 0) {
        try {
          method.invoke(benchmarks.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException failed) {
          if (failed.getCause() instanceof UnsupportedOperationException toBuild) {
            throw toBuild;
          } // all else is JMH's to find
        }
      }
    }
  }

  private void compile() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    boolean done = javac
        .getTask(
            null,
            null,
            found,
            List.of(
                "-cp",
                path,
                "-d",
                folder.toString(),
                "-processor",
                "org.openjdk.jmh.generators.BenchmarkProcessor"),
            List.of(benchmarks.getName()),
            null)
        .call();
    if (!done) {
      close();
      throw new AssertionError(found.getDiagnostics().stream()
          .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
          .map(each -> each.getMessage(null).strip())
          .findFirst()
          .orElse("JMH refuses " + benchmarks.getSimpleName()));
    }
  }

  private String classPath() {
    List<String> path = new ArrayList<>(List.of(folder.toString()));
    for (String type : JMH) {
      try {
        path.add(Path.of(Class.forName(type)
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI())
            .toString());
      } catch (ReflectiveOperationException | URISyntaxException missing) {
        throw new IllegalStateException("JMH is not on the class path: " + type, missing);
      }
    }
    return path.stream().distinct().collect(Collectors.joining(File.pathSeparator));
  }

  /** Copy a class of ours, and all that it names. */
  private void copy(String name) throws IOException {
    if (!copied.add(name)) {
      return;
    }
    try (InputStream in = benchmarks.getClassLoader().getResourceAsStream(name + ".class")) {
      if (in == null) {
        return; // a name that only looks like one
      }
      byte[] bytes = in.readAllBytes();
      Path file = folder.resolve(name + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      Matcher named = OURS.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
      while (named.find()) {
        copy(named.group());
      }
    }
  }

  /** Return the names of a class's benchmarks. */
  static List<String> methods(Class<?> benchmarks) {
    return Arrays.stream(benchmarks.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Benchmark.class))
        .map(Method::getName)
        .sorted()
        .toList();
  }

  private void end() {
    if (process != null) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  @Override
  public void close() {
    end();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException gone) {
      return;
    }
  }
}
