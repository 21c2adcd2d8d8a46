package bucket32.cli;

import bucket32.results.Recording;
import bucket32.trial.Trial;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Try this machine's device, and keep what came out. */
@Command(
    name = "record",
    description = {
      "Hold every kernel against core on this machine's OpenCL device, then time it beside Java.",
      "It prints a table and writes DATE-DEVICE.gpu.json, which the results page shows. Leave the"
          + " machine alone meanwhile."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata gpu record                   into chapters/results",
      "  ./kata gpu record --quick --out /tmp",
      "  ./kata gpu record --seed 7          with the schemes that this seed draws",
      "",
      "Exit code: 0 all was right, 1 something was not or there is no device, 2 something was typed"
          + " wrong."
    })
final class GpuRecordCommand implements Callable<Integer> {

  @Option(names = "--quick", description = "small and few: to see that it runs; times are rough")
  private boolean quick;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "draw the schemes of the checks as that seed does; another each time")
  private Long seed;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "where the file goes (chapters/results)")
  private Path out;

  @Option(names = "--force", description = "replace today's recording of this device")
  private boolean force;

  private final Console console;

  GpuRecordCommand(Console console) {
    this.console = console;
  }

  /** Return the file of vectors that the reference code computed. */
  static Path vectors(Path home) {
    return home.resolve("src/test/resources/vectors/public.csv");
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = out == null ? Recording.folder(console.home()) : out;
    if (!Files.isDirectory(folder)) {
      throw new UsageError("--out must be a folder, but " + folder + " is none; create it first");
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Trial.FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Trial.class.getName()));
    command.addAll(List.of("--vectors", vectors(console.home()).toString()));
    command.addAll(List.of("--out", folder.toString()));
    command.addAll(quick ? List.of("--quick") : List.of());
    command.addAll(force ? List.of("--force") : List.of());
    command.addAll(seed == null ? List.of() : List.of("--seed", seed.toString()));
    Process trial = new ProcessBuilder(command).start();
    Thread stop = new Thread(trial::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      trial.getOutputStream().close();
      Thread said =
          new Thread(() -> hand(trial.errorReader(StandardCharsets.UTF_8), console.err()));
      said.start();
      hand(trial.inputReader(StandardCharsets.UTF_8), console.out());
      said.join();
      int exitCode = trial.waitFor();
      if (exitCode > Kata.WRONG_USAGE) {
        console
            .err()
            .println("the driver took Java down, exit code " + exitCode + "; nothing was recorded");
        return Kata.NO;
      }
      return exitCode;
    } finally {
      trial.destroyForcibly();
      Runtime.getRuntime().removeShutdownHook(stop);
    }
  }

  private static void hand(BufferedReader from, PrintStream to) {
    from.lines().forEach(line -> {
      to.println(line);
      to.flush();
    });
  }
}
