package bucket32.cli;

import bucket32.results.Machine;
import bucket32.results.Recording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      "  ./kata bench --peers matrixtorch          beside libtorch, which is fetched once: 120 MB",
      "  ./kata bench --peers biastorch --param size=2048 --param threads=2",
      "  ./kata bench --out results.json           all of it, for keeps; leave the machine alone",
      "  ./kata bench lessons                      the right and wrong benchmarks of chapter 11",
      "  ./kata bench --compare matrix             beside the run that the course shows",
      "  ./kata bench --record                     the run that the course shows, made anew: ten"
          + " minutes",
      "  ./kata bench --record --peers             the same, and libtorch",
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
      names = "--peers",
      description = "have the comparisons with libtorch as well: it does what T5's reference code"
          + " does, with as many threads as ours")
  private boolean peers;

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

  @Option(
      names = "--compare",
      description = "show the times of the recorded run beside those of this one")
  private boolean compare;

  @Option(
      names = "--record",
      paramLabel = "FOLDER",
      arity = "0..1",
      fallbackValue = "",
      description =
          "run everything, and keep JMH's results and the machine's own numbers in a folder"
              + " (chapters/results)")
  private Path record;

  private final Console console;

  BenchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<Recording> beside = compare ? Optional.of(recorded()) : Optional.empty();
    return record == null ? run(beside) : keep(beside);
  }

  private int run(Optional<Recording> beside) throws IOException, InterruptedException {
    Benchmarks benchmarks = benchmarks();
    List<List<String>> runs =
        BenchPlan.chosen(benchmarks.patterns(names), benchmarks.options(parameters), quick);
    Path place = place();
    WholeFile file = new WholeFile(place, force || out == null);
    String results = new BenchRun(console, benchmarks).results(runs);
    BenchTable.of(results, beside).print(console.out());
    console.out().flush();
    file.write(results.getBytes(StandardCharsets.UTF_8));
    console.err().println("JMH's results: " + place);
    return Kata.YES;
  }

  private Benchmarks benchmarks() throws IOException {
    Path home = console.home();
    Benchmarks benchmarks = Benchmarks.in(home);
    if (vector) {
      benchmarks = benchmarks.withVectors(home);
    }
    return peers ? benchmarks.withPeers(home, new ExtraLibraries(console).forPeers()) : benchmarks;
  }

  /** Run everything, and keep it with the name of the machine: the pages show the newest. */
  private int keep(Optional<Recording> beside) throws IOException, InterruptedException {
    if (!names.isEmpty() || !parameters.isEmpty() || vector || out != null) {
      throw new UsageError(
          "--record must stand alone or with --peers, --quick, --compare and"
              + " --force, since a recording has everything; leave the rest out, or use --out FILE.json");
    }
    Path folder =
        record.toString().isEmpty() ? Recording.folder(console.home()) : record.toAbsolutePath();
    Machine machine = ThisMachine.today(quick);
    WholeFile results = new WholeFile(Recording.results(folder, machine), force);
    WholeFile header = new WholeFile(Recording.machine(folder, machine), force);
    String json = new BenchRun(console, benchmarks()).results(BenchPlan.recording(quick));
    BenchTable.of(json, beside).print(console.out());
    console.out().flush();
    results.write(json.getBytes(StandardCharsets.UTF_8));
    header.write(machine.json().getBytes(StandardCharsets.UTF_8));
    console.err().println("recorded: " + Recording.results(folder, machine));
    return Kata.YES;
  }

  private Recording recorded() {
    Path folder = Recording.folder(console.home());
    try {
      return Recording.read(folder, Recording.newest(folder));
    } catch (IllegalArgumentException none) {
      throw new UsageError(none.getMessage());
    }
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
