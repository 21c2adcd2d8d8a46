package bucket32.cli;

import bucket32.course.Nearest;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Know the benchmarks of a checkout by their sources, and compile them.
 *
 * @param sources the files
 * @param patterns for each name as it is typed, in lower case, the expression JMH finds it by
 * @param parameters the names of all their parameters
 * @param flags what javac needs beyond the usual
 * @param libraries what they need beyond core and JMH
 */
record Benchmarks(
    List<Path> sources,
    Map<String, String> patterns,
    Set<String> parameters,
    List<String> flags,
    List<Path> libraries) {

  private static final String BENCH = "bucket32.bench";
  private static final String LESSONS = "bucket32.lessons";
  private static final List<String> VECTORS = List.of("--add-modules", "jdk.incubator.vector");
  private static final Pattern PARAMETER =
      Pattern.compile("@Param\\([^)]*\\)\\s+public \\S+ (\\w+);");
  private static final Pattern METHOD =
      Pattern.compile("@Benchmark\\s+(?:@.*\\s+)*public \\S+ (\\w+)\\(");

  /** Find those every build compiles. */
  static Benchmarks in(Path home) throws IOException {
    return of(sources(home.resolve("src/jmh/java")), List.of(), List.of());
  }

  /**
   * Find those too that use the Vector API. It is an incubator, and its users are warned of by javac:
   * no build that stops at warnings can have them.
   */
  Benchmarks withVectors(Path home) throws IOException {
    return with(home.resolve("src/jmh/vector/java"), VECTORS, List.of());
  }

  /** Find those too that compare with others: no build fetches their libraries unasked. */
  Benchmarks withPeers(Path home, List<Path> peers) throws IOException {
    return with(home.resolve("src/jmh/peers/java"), List.of(), peers);
  }

  private Benchmarks with(Path root, List<String> itsFlags, List<Path> itsLibraries)
      throws IOException {
    return of(
        joined(sources, sources(root)), joined(flags, itsFlags), joined(libraries, itsLibraries));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Benchmarks of(List<Path> sources, List<String> flags, List<Path> libraries)
      throws IOException {
    Map<String, String> patterns = new TreeMap<>();
    Set<String> parameters = new TreeSet<>();
    for (Path source : sources) {
      String name = source.getFileName().toString().replace(".java", "");
      String text = Files.readString(source);
      PARAMETER.matcher(text).results().forEach(found -> parameters.add(found.group(1)));
      Matcher methods = METHOD.matcher(text);
      while (methods.find()) {
        String of = source.getParent().endsWith("lessons") ? LESSONS : BENCH;
        add(patterns, of, name, ".*");
        add(patterns, of, name + "." + methods.group(1), "");
      }
    }
    patterns.put("lessons", all(LESSONS));
    return new Benchmarks(sources, patterns, parameters, flags, libraries);
  }

  private static void add(Map<String, String> patterns, String where, String name, String rest) {
    String quoted = (where + "." + name).replace(".", "\\.");
    patterns.put(
        name.toLowerCase(Locale.ROOT), "^" + quoted + (rest.isEmpty() ? "" : "\\." + rest) + "$");
  }

  /** Return the expression of everything that times core, without the lessons. */
  static String everyBenchmark() {
    return all(BENCH);
  }

  static String everyLesson() {
    return all(LESSONS);
  }

  /** Tell an expression of lessons: how often those are run is part of them. */
  static boolean isLesson(String pattern) {
    return pattern.startsWith(all(LESSONS));
  }

  private static String all(String where) {
    return "^" + where.replace(".", "\\.") + "\\.";
  }

  /** Return the expressions of the names that were typed; of every benchmark if none was. */
  List<String> patterns(List<String> names) {
    List<String> chosen = new ArrayList<>();
    for (String name : names) {
      String pattern = patterns.get(name.toLowerCase(Locale.ROOT));
      if (pattern == null) {
        throw new UsageError("no benchmark is called " + Quoted.of(name) + "; "
            + Nearest.to(name, patterns.keySet())
                .map(near -> "did you mean " + near + "?")
                .orElse("use one of " + String.join(", ", whole())));
      }
      chosen.add(pattern);
    }
    return names.isEmpty() ? List.of(everyBenchmark()) : chosen;
  }

  /** Return JMH's options for parameters that were typed. */
  List<String> options(Map<String, String> typed) {
    List<String> options = new ArrayList<>();
    typed.forEach((name, values) -> {
      if (!parameters.contains(name)) {
        throw new UsageError("no benchmark has a parameter " + Quoted.of(name) + "; "
            + Nearest.to(name, parameters)
                .map(near -> "did you mean " + near + "?")
                .orElse("use one of " + String.join(", ", parameters)));
      }
      options.addAll(List.of("-p", name + "=" + values));
    });
    return options;
  }

  private List<String> whole() {
    return patterns.keySet().stream().filter(name -> !name.contains(".")).toList();
  }

  /** Return the class path that they are compiled and run with: core, JMH and their own libraries. */
  String classPath() {
    return Stream.concat(
            Stream.of(System.getProperty("java.class.path")),
            libraries.stream().map(Path::toString))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * Compile into a folder. JMH's processor writes the measuring loops meanwhile.
   *
   * @throws UsageError with javac's words: somebody is working on a benchmark
   */
  void compile(Path folder) {
    List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8", "-nowarn"));
    arguments.addAll(flags);
    // Said apart: from 23 on, javac looks for no processor among the libraries unasked.
    arguments.addAll(List.of("-cp", classPath(), "-processorpath", classPath()));
    arguments.addAll(List.of("-d", folder.toString()));
    sources.forEach(source -> arguments.add(source.toString()));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int exitCode = ToolProvider.getSystemJavaCompiler()
        .run(null, said, said, arguments.toArray(String[]::new));
    if (exitCode != 0) {
      throw new UsageError("the benchmarks must compile, but do not; mend this first:\n"
          + said.toString(StandardCharsets.UTF_8).strip());
    }
  }
}
