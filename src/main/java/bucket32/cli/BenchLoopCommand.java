package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.LoopBench;
import bucket32.course.Waits;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measure how long a learner waits for a verdict. */
@Command(
    name = "bench-loop",
    description = {
      "Measure how long you wait from a save to its verdict.",
      "It works in a copy of the exercises: right, wrong and broken programs are saved in turn, and"
          + " each verdict is waited for. Beside it stands how long plain Maven takes."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata bench-loop                  a hundred saves, then Maven",
      "  ./kata bench-loop --saves 500      more of them",
      "  ./kata bench-loop --format json    for programs: saves, median_ms, p95_ms"
    })
final class BenchLoopCommand implements Callable<Integer> {

  /** How the figures can be written. */
  enum Format {
    text,
    json
  }

  private static final int HANGS = 5;
  private static final int MAVEN_RUNS = 3;

  @Option(
      names = "--saves",
      paramLabel = "N",
      defaultValue = "100",
      description = "How often to save; ${DEFAULT-VALUE} if left out.")
  private int saves;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description =
          "How to write the figures: ${COMPLETION-CANDIDATES}. json has those of the saves only.")
  private Format format;

  @Option(names = "--no-maven", description = "Leave plain Maven out.")
  private boolean noMaven;

  private final Console console;

  BenchLoopCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (saves < 1) {
      throw new UsageError("--saves must be 1 or more, but was " + saves + "; try 100");
    }
    try (LoopBench bench = new LoopBench(Course.at(console.home()))) {
      Waits waits = bench.saves(saves);
      switch (format) {
        case json -> json(waits);
        case text -> text(waits, bench);
      }
    }
    return Kata.YES;
  }

  private void json(Waits waits) {
    JsonObject figures = new JsonObject();
    figures.addProperty("saves", saves);
    figures.addProperty("median_ms", waits.median());
    figures.addProperty("p95_ms", waits.percentile(95));
    console.out().println(figures);
  }

  private void text(Waits waits, LoopBench bench) throws IOException {
    line("saves", saves + "");
    line("median", waits.median() + " ms from a save to its verdict");
    line("p95", waits.percentile(95) + " ms; 95 of 100 saves took no longer");
    line(
        "after a hang",
        bench.savesDuringAHang(HANGS).median() + " ms from a save while a program hangs, median of "
            + HANGS);
    if (noMaven) {
      line("mvn test", "left out");
      return;
    }
    Optional<Waits> maven = bench.mavenRuns(MAVEN_RUNS);
    if (maven.isEmpty()) {
      line("mvn test", "did not come to the tests; see ./mvnw -f exercises test");
      return;
    }
    long median = maven.get().median();
    line("mvn test", median + " ms for ./mvnw -q -f exercises test, median of " + MAVEN_RUNS);
    line(
        "ratio",
        String.format(
            Locale.ROOT,
            "%.1f times as long with Maven",
            median / (double) Math.max(waits.median(), 1)));
  }

  private void line(String label, String text) {
    console.out().printf(Locale.ROOT, "%-14s%s%n", label, text);
    console.out().flush();
  }
}
