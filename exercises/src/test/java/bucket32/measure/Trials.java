package bucket32.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Run benchmarks with JMH as asked on standard input, in a process of its own.
 *
 * <p>A line asks {@code once METHOD CLASS} or {@code time METHOD CLASS}: the benchmark method, and
 * what stands behind {@link OffsetBuckets#measured}. A line answers: a time in nanoseconds, or what
 * was seen, or {@code thrown} with what was thrown and where.
 */
final class Trials {

  /** Short enough that some of them are not interrupted, however busy the machine is. */
  private static final int ITERATIONS = 60;

  private static final TimeValue SHORT = TimeValue.milliseconds(2);

  /** What a benchmark does is seen in so many calls, however long they take. */
  private static final int CALLS = 1_000;

  private final String benchmarks;

  private Trials(String benchmarks) {
    this.benchmarks = benchmarks;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream answers = System.out;
    System.setOut(System.err); // what a benchmark prints is no answer
    System.setProperty("jmh.ignoreLock", "true");
    Trials trials = new Trials(arguments[0]);
    BufferedReader asked =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = asked.readLine(); line != null; line = asked.readLine()) {
      String[] words = line.split(" ");
      answers.println(trials.answer(words[0], words[1], words[2]).replaceAll("\\R", " "));
    }
  }

  private String answer(String how, String method, String implementation) {
    try {
      return how.equals("time") ? time(method, implementation) : once(method, implementation);
    } catch (RunnerException failed) {
      return "thrown " + described(root(failed));
    }
  }

  /** The least of many short iterations: a busy machine only ever adds to a time. */
  private String time(String method, String implementation) throws RunnerException {
    RunResult result = new Runner(options(method)
            .mode(Mode.AverageTime)
            .forks(1)
            .jvmArgs(
                "-Xbatch",
                "-XX:+UseSerialGC",
                "-Xms64m",
                "-Xmx128m",
                "-D" + OffsetBuckets.PROPERTY + "=" + implementation)
            .warmupIterations(4)
            .warmupTime(TimeValue.milliseconds(40))
            .measurementIterations(ITERATIONS)
            .measurementTime(SHORT)
            .build())
        .runSingle();
    double least = Double.POSITIVE_INFINITY;
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        least = Math.min(least, iteration.getPrimaryResult().getScore());
      }
    }
    return Double.toString(least);
  }

  /** Call the method a thousand times: nothing is timed, so no time decides what is seen. */
  private String once(String method, String implementation) throws RunnerException {
    WatchedBuckets.ASKED.clear();
    WatchedBuckets.built = 0;
    WatchedBuckets.calls = 0;
    System.setProperty(OffsetBuckets.PROPERTY, implementation);
    new Runner(options(method)
            .mode(Mode.SingleShotTime)
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementBatchSize(CALLS)
            .build())
        .run();
    return WatchedBuckets.built + " " + WatchedBuckets.ASKED.size();
  }

  private ChainedOptionsBuilder options(String method) {
    return new OptionsBuilder()
        .include("^" + benchmarks.replace("$", ".").replace(".", "\\.") + "\\." + method + "$")
        .timeUnit(TimeUnit.NANOSECONDS)
        .threads(1)
        .timeout(TimeValue.seconds(10))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null || root.getSuppressed().length > 0) {
      root = root.getCause() != null ? root.getCause() : root.getSuppressed()[0];
    }
    return root;
  }

  /** Say where in the benchmark class it was thrown: inside a measured method, or outside. */
  private String described(Throwable thrown) {
    StringJoiner methods = new StringJoiner(",", "[", "]");
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().equals(benchmarks) && isMeasured(frame.getMethodName())) {
        methods.add(frame.getMethodName());
      }
    }
    return methods + " " + thrown.getClass().getName() + ": " + thrown.getMessage();
  }

  private boolean isMeasured(String method) {
    try {
      return Arrays.stream(Class.forName(benchmarks).getDeclaredMethods())
          .anyMatch(declared ->
              declared.getName().equals(method) && declared.isAnnotationPresent(Benchmark.class));
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
