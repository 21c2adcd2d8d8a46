package bucket32.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Time first runs: in fresh processes, each with an empty cache of the driver's, and with a filled one. */
final class FirstRuns {

  private static final long MOST_SECONDS = 120;
  private static final List<String> STEPS = List.of("devices", "first", "second");

  /** Where drivers are told to keep what they compiled: PoCL's and NVIDIA's. */
  private static final List<String> CACHES = List.of("POCL_CACHE_DIR", "CUDA_CACHE_PATH");

  private final Plan plan;
  private final Times times;

  FirstRuns(Plan plan, Times times) {
    this.plan = plan;
    this.times = times;
  }

  void timed() throws IOException {
    Path filled = Files.createTempDirectory("kata-cache");
    try {
      run(filled);
      add("filled", filled);
    } finally {
      delete(filled);
    }
    add("empty", null);
  }

  /** Null asks for a new folder each time. */
  private void add(String cache, Path folder) throws IOException {
    List<List<Double>> steps = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < plan.freshProcesses(); i++) {
      Path own = folder == null ? Files.createTempDirectory("kata-cache") : folder;
      try {
        List<Double> took = run(own);
        for (int step = 0; step < STEPS.size(); step++) {
          steps.get(step).add(took.get(step));
        }
      } finally {
        if (folder == null) {
          delete(own);
        }
      }
    }
    for (int step = 0; step < STEPS.size(); step++) {
      times.add("GpuFirst", STEPS.get(step), steps.get(step), "size", size(), "cache", cache);
    }
  }

  private int size() {
    return plan.largest();
  }

  private List<Double> run(Path cache) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Trial.FLAGS);
    command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(FirstRun.class.getName(), Integer.toString(size())));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    CACHES.forEach(variable -> builder.environment().put(variable, cache.toString()));
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("the first run did not come to its end in " + MOST_SECONDS + " s");
      }
      if (said.isEmpty()) {
        throw new IOException("the first run in a fresh Java failed, exit code "
            + process.exitValue() + ": " + String.join(" ", command));
      }
      return Stream.of(said.split(" ")).map(Double::valueOf).toList();
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }
}
