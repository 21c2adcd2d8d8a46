package bucket32.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Say what is run, as JMH's options for each run of it.
 *
 * <p>How long core's benchmarks run is chosen here. Lessons say it themselves: for some of them it
 * is what they teach.
 */
final class BenchPlan {

  private static final String QUICK = "-f 1 -wi 2 -w 1s -i 5 -r 500ms";

  /** Two processes and ten iterations: enough for an interval, and all of it in ten minutes. */
  private static final String RECORDED = "-f 2 -wi 2 -w 400ms -i 5 -r 400ms";

  private static final String GROWING = "-f 2 -wi 1 -w 300ms -i 3 -r 200ms";

  /** One call takes seconds: as often as the rest it would be a quarter of the whole. */
  private static final String TAKES_SECONDS = "\\.Thresholds\\.naiveBigInteger$";

  /** Enough to see that a recording is complete; its times are worth nothing. */
  private static final String SHORTEST = "-f 1 -wi 1 -w 50ms -i 2 -r 50ms";

  private BenchPlan() {}

  /** Return the runs for what was named: core's benchmarks together, and the lessons. */
  static List<List<String>> chosen(List<String> patterns, List<String> parameters, boolean quick) {
    List<List<String>> runs = new ArrayList<>();
    for (boolean lessons : new boolean[] {false, true}) {
      List<String> run = new ArrayList<>(patterns.stream()
          .filter(pattern -> Benchmarks.isLesson(pattern) == lessons)
          .toList());
      if (!run.isEmpty()) {
        run.addAll(parameters);
        run.addAll(quick && !lessons ? words(QUICK) : List.of());
        runs.add(run);
      }
    }
    return runs;
  }

  /**
   * Return the runs of a recording: everything once, and how it grows with the size of a matrix, the
   * number of buckets and max_distance. No run repeats what another has.
   */
  static List<List<String>> recording(boolean quick) {
    List<List<String>> runs = new ArrayList<>();
    runs.add(run(Benchmarks.everyBenchmark(), quick ? SHORTEST : RECORDED, "-e " + TAKES_SECONDS));
    runs.add(run(Benchmarks.everyLesson(), quick ? "-w 50ms -r 50ms" : ""));
    String growing = quick ? SHORTEST : GROWING;
    runs.add(run("\\.Matrix\\.", growing, "-p size=256,512,1024,2048,8192"));
    runs.add(run("\\.Bias\\.(view|strip)$", growing, "-p size=512,1024,2048 -p threads=1"));
    runs.add(run("\\.Buckets\\.(search|lookup)$", growing, "-p scheme=" + numbersOfBuckets()));
    runs.add(run("\\.Buckets\\.(search|lookup)$", growing, "-p scheme=" + maxDistances()));
    runs.add(run(TAKES_SECONDS, quick ? SHORTEST : "-f 1 -wi 1 -w 100ms -i 3 -r 100ms"));
    return runs;
  }

  private static String numbersOfBuckets() {
    List<String> schemes = new ArrayList<>();
    for (int buckets = 8; buckets <= 1024; buckets *= 2) {
      schemes.add(buckets + "/1024/causal");
    }
    return String.join(",", schemes);
  }

  private static String maxDistances() {
    List<String> schemes = new ArrayList<>();
    for (int maxDistance = 512; maxDistance <= 524_288; maxDistance *= 4) {
      schemes.add("32/" + maxDistance + "/causal");
    }
    return String.join(",", schemes);
  }

  private static List<String> run(String pattern, String... options) {
    List<String> run = new ArrayList<>(List.of(pattern));
    for (String option : options) {
      run.addAll(words(option));
    }
    return run;
  }

  private static List<String> words(String options) {
    return options.isEmpty() ? List.of() : List.of(options.split(" "));
  }
}
