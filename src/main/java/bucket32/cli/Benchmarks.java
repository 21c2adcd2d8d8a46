package bucket32.cli;

import bucket32.course.Nearest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Know the benchmarks of a checkout by their sources, and compile them.
 *
 * @param sources the files
 * @param patterns for each name as it is typed, in lower case, the expression JMH finds it by
 */
record Benchmarks(List<Path> sources, Map<String, String> patterns) {

  private static final String PACKAGE = "bucket32.bench";
  private static final Pattern METHOD = Pattern.compile("@Benchmark\\s+public \\S+ (\\w+)\\(");

  static Benchmarks in(Path home) throws IOException {
    Path folder = home.resolve("src/jmh/java").resolve(PACKAGE.replace('.', '/'));
    List<Path> sources;
    try (Stream<Path> files = Files.list(folder)) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    Map<String, String> patterns = new TreeMap<>();
    for (Path source : sources) {
      String name = source.getFileName().toString().replace(".java", "");
      Matcher methods = METHOD.matcher(Files.readString(source));
      while (methods.find()) {
        add(patterns, name, ".*");
        add(patterns, name + "." + methods.group(1), "");
      }
    }
    return new Benchmarks(sources, patterns);
  }

  private static void add(Map<String, String> patterns, String name, String rest) {
    String quoted = (PACKAGE + "." + name).replace(".", "\\.");
    patterns.put(
        name.toLowerCase(Locale.ROOT), "^" + quoted + (rest.isEmpty() ? "" : "\\." + rest) + "$");
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
    return names.isEmpty() ? List.of("^" + PACKAGE.replace(".", "\\.") + "\\.") : chosen;
  }

  private List<String> whole() {
    return patterns.keySet().stream().filter(name -> !name.contains(".")).toList();
  }

  /**
   * Compile into a folder. JMH's processor writes the measuring loops meanwhile.
   *
   * @param libraries class path with core and JMH
   * @throws UsageError with javac's words: somebody is working on a benchmark
   */
  void compile(Path folder, String libraries) {
    List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8", "-nowarn"));
    // Said apart: from 23 on, javac looks for no processor among the libraries unasked.
    arguments.addAll(List.of("-cp", libraries, "-processorpath", libraries));
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
