package bucket32.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Run the course's command line. */
@Command(
    name = "kata",
    description = "A test-driven course on T5 relative position buckets.",
    mixinStandardHelpOptions = true,
    subcommands = {})
public final class Kata implements Runnable {

  static final int YES = 0;
  static final int NO = 1;
  static final int WRONG_USAGE = 2;
  static final int OUR_FAULT = 70;

  private final Console console;

  Kata(Console console) {
    this.console = console;
  }

  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    Console console = new Console(
        new FileInputStream(FileDescriptor.in),
        out,
        stream(FileDescriptor.err),
        Path.of(System.getProperty("bucket32.home", "")).toAbsolutePath(),
        System.getenv());
    int exitCode = run(console, args);
    out.flush();
    System.exit(exitCode);
  }

  /** Run one command and return its exit code: 0 yes, 1 no, 2 wrong usage, 70 our fault. */
  public static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new Kata(console), new CommandFactory(console));
    line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, console));
    return line.execute(args);
  }

  @Override
  public void run() {
    console.out().println("the course starts here");
  }

  private static int explain(Exception failure, Console console) {
    console.err().println("kata: " + failure.getMessage());
    return failure instanceof UsageError ? WRONG_USAGE : OUR_FAULT;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
