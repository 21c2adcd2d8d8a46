package bucket32.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Run the course's command line. */
@Command(
    name = "kata",
    description = "A test-driven course on T5 relative position buckets.",
    subcommands = {
      BucketCommand.class,
      QuizCommand.class,
      CheckCommand.class,
      WatchCommand.class,
      HintCommand.class,
      ProgressCommand.class,
      ResetCommand.class,
      CompareCommand.class,
      CompletionCommand.class,
      SiteCommand.class,
      BenchCommand.class,
      BenchLoopCommand.class,
      GpuCommand.class,
      TrainCommand.class,
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata                  read the course in a browser, with live verdicts",
      "  ./kata check            judge every exercise",
      "  ./kata bucket 113       ask for the bucket of an offset",
      "",
      "Every command has its own examples: ./kata COMMAND --help"
    })
public final class Kata implements Callable<Integer> {

  static final int YES = 0;
  static final int NO = 1;
  static final int WRONG_USAGE = 2;
  static final int OUR_FAULT = 70;

  private final Console console;

  Kata(Console console) {
    this.console = console;
  }

  public static void main(String[] args) {
    StandardOutput raw = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    Console console = new Console(
        new FileInputStream(FileDescriptor.in),
        new PrintStream(raw, false, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Path.of(System.getProperty("bucket32.home", "")).toAbsolutePath(),
        System.getenv(),
        Kata::onTerminal);
    boolean stays = args.length == 0 || args[0].equals("watch");
    if (stays) {
      TrainCommand.later(console.home());
    }
    int exitCode = run(console, args);
    console.out().flush();
    if (args.length > 0 && args[0].equals("check")) {
      TrainCommand.now(console.home());
    }
    if (raw.isLost()) {
      console.err().println("standard output cannot be written: " + raw.reason());
      exitCode = OUR_FAULT;
    }
    System.exit(exitCode);
  }

  /** From 22 on Java has a console also where there is no terminal, and says which it is. */
  private static boolean onTerminal() {
    java.io.Console console = System.console();
    try {
      return console != null
          && (Runtime.version().feature() < 22
              || (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }

  /** Run one command and return its exit code: 0 yes, 1 no, 2 wrong usage, 70 our fault. */
  public static int run(Console console, String... args) {
    CommandLine line = commandLine(console);
    Failures failures = new Failures(console);
    line.setParameterExceptionHandler(failures::explainUsage);
    line.setExecutionExceptionHandler((failure, command, parsed) -> failures.explain(failure));
    try {
      return line.execute(args);
    } catch (Error failure) {
      return failures.explain(failure);
    }
  }

  static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new Kata(console), new CommandFactory(console));
    describeAll(line);
    line.setUsageHelpWidth(100);
    line.registerConverter(Integer.class, new WholeNumber.Int());
    line.registerConverter(Long.class, new WholeNumber.Long64());
    line.setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)));
    line.setErr(new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8)));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    return line;
  }

  /** Give every command --help and --version, so that none can forget them. */
  private static void describeAll(CommandLine line) {
    line.getCommandSpec().mixinStandardHelpOptions(true);
    line.getCommandSpec().versionProvider(new Version());
    line.getSubcommands().values().forEach(Kata::describeAll);
  }

  @Override
  public Integer call() throws IOException {
    return new Start(console).run();
  }
}
