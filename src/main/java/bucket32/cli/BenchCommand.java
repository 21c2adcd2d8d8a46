package bucket32.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Time core with JMH: each fast version beside a naive one and the limit of the machine. */
@Command(
    name = "bench",
    description =
        "Time the library with JMH. Each fast version stands beside a naive one and beside"
            + " the limit: the least that moves the same bytes. What does not give the plain version's"
            + " results is not timed.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata bench --quick                      all of it, a few minutes; ratios are rough",
      "  ./kata bench --quick matrix               one benchmark",
      "  ./kata bench matrix.strip matrix.limitFill --param size=1024,2048,4096",
      "  ./kata bench --vector --quick bucketsvector",
      "  ./kata bench --out results.json           all of it, for keeps; leave the machine alone",
      "",
      "Exit code: 0 timed, 1 a result differs, 2 something was typed wrong or the machine lacks it."
    })
final class BenchCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "benchmarks, whole or one method of them; all when none is named")
  private List<String> names = List.of();

  @Option(
      names = "--quick",
      description = "one process and half-second iterations instead of three and whole seconds")
  private boolean quick;

  @Option(names = "--vector", description = "have the experiments with Java's Vector API as well")
  private boolean vector;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUES",
      description = "values for a parameter, separated by commas")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--out",
      paramLabel = "FILE.json",
      description = "where to write JMH's own results; a new file (target/bench.json)")
  private Path out;

  @Option(names = "--force", description = "write over what is there already")
  private boolean force;

  private final Console console;

  BenchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Benchmarks benchmarks =
        vector ? Benchmarks.withVectors(console.home()) : Benchmarks.in(console.home());
    List<String> options = new ArrayList<>(benchmarks.patterns(names));
    options.addAll(benchmarks.options(parameters));
    if (quick) {
      options.addAll(List.of("-f", "1", "-wi", "2", "-w", "1s", "-i", "5", "-r", "500ms"));
    }
    Path place = place();
    WholeFile file = new WholeFile(place, force || out == null);
    String results = new BenchRun(console, benchmarks).results(options);
    BenchTable.of(results).print(console.out());
    console.out().flush();
    file.write(results.getBytes(StandardCharsets.UTF_8));
    console.err().println("JMH's results: " + place);
    return Kata.YES;
  }

  private Path place() {
    if (out != null) {
      return out;
    }
    Path target = console.home().resolve("target");
    if (!Files.isWritable(target)) {
      throw new UsageError(target + " must be writable for the results, but is not; say where to"
          + " write them: --out results.json");
    }
    return target.resolve("bench.json");
  }
}
