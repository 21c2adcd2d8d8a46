package bucket32.launch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Run the Maven wrapper for the tool alone: no tests, and none of the libraries of tests. */
final class MavenRun {

  private static final List<String> GOALS = List.of(
      "build-helper:add-source@given",
      "resources:resources",
      "compiler:compile",
      "org.teavm:teavm-maven-plugin:compile@engine",
      "jar:jar",
      "dependency:copy-dependencies@lib");

  private final Path root;
  private final Map<String, String> environment;
  private final Cache cache;
  private final List<String> goals;

  MavenRun(Path root, Map<String, String> environment, Cache cache) {
    this(root, environment, cache, GOALS);
  }

  MavenRun(Path root, Map<String, String> environment, Cache cache, List<String> goals) {
    this.goals = goals;
    this.root = root;
    this.environment = environment;
    this.cache = cache;
  }

  /** Run, keep every line in the log, and return them all where it failed; none where it did not. */
  List<String> run(Progress progress, Path log) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command()).directory(root.toFile());
    builder.redirectErrorStream(true);
    Map<String, String> variables = builder.environment();
    variables.put("JAVA_HOME", System.getProperty("java.home"));
    // The reasons of a failed download are told only so; Diagnosis reads them in English.
    variables.put("MVNW_VERBOSE", "true");
    variables.put("LC_ALL", "C.UTF-8");
    variables.put("MAVEN_USER_HOME", cache.folder().toString());
    // The wrapper unpacks Maven here and renames it: on another disk it would copy, and a copy that
    // is cut short passes for a Maven ever after.
    variables.put(
        "TMPDIR", Files.createDirectories(cache.folder().resolve("wrapper")).toString());
    Process process = builder.start();
    Thread stop = new Thread(() -> {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    });
    Runtime.getRuntime().addShutdownHook(stop);
    process.getOutputStream().close();
    List<String> output = new ArrayList<>();
    try (BufferedReader lines = new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        BufferedWriter kept = Files.newBufferedWriter(log)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
        kept.write(line);
        kept.newLine();
        progress.accept(line);
      }
    }
    int exitCode = process.waitFor();
    Runtime.getRuntime().removeShutdownHook(stop);
    return exitCode == 0 ? List.of() : output;
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    if (System.getProperty("os.name").startsWith("Windows")) {
      command.add(root.resolve("mvnw.cmd").toString());
    } else {
      // Asked through sh: a checkout from a zip has lost its x bits.
      command.add("sh");
      command.add(root.resolve("mvnw").toString());
    }
    command.addAll(List.of(
        "--batch-mode", "--update-snapshots", "-Dstyle.color=never", "-Dbucket32.toolOnly=true"));
    if (cache.isOurs()) {
      command.add("-Dmaven.repo.local=" + cache.folder().resolve("repository"));
    }
    command.addAll(Proxy.options(environment));
    command.addAll(goals);
    return command;
  }
}
