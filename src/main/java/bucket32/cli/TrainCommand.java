package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Training;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;

/** Make what lets later starts be fast. The tool starts this by itself, once for each build. */
@Command(
    name = "train",
    hidden = true,
    description = "Make what lets later starts be fast; the tool does so by itself.",
    footerHeading = "%nExamples:%n",
    footer = "  ./kata train    make it now and wait for it")
final class TrainCommand implements Runnable {

  /** By then a course is open in the browser, and nobody waits for the processor. */
  private static final long PATIENCE = 20;

  private static final Path NICE = Path.of("/usr/bin/nice");

  private final Console console;

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    try {
      new Training(Course.at(console.home()), tool()).run();
    } catch (IOException readOnly) {
      console.err().println("nothing was made: " + readOnly.getMessage());
    }
  }

  /** Have it made in a process of its own while a command is open that stays open. */
  static void later(Path home) {
    Thread thread = new Thread(
        () -> {
          try {
            TimeUnit.SECONDS.sleep(PATIENCE);
            now(home);
          } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
          }
        },
        "train");
    thread.setDaemon(true);
    thread.start();
  }

  /** Have it made in a process of its own, where it is not; nobody waits for it or hears of it. */
  static void now(Path home) {
    try {
      if (Training.isNeeded(home)) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
          command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.addAll(tool());
        command.add(command.size() - 1, "-Dbucket32.home=" + home);
        command.add("train");
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
      }
    } catch (IOException none) {
      return; // then later starts are as slow as this one
    }
  }

  /** Return how this Java was started, but for the archive, the checkout and the command. */
  private static List<String> tool() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (!option.matches("-XX:(SharedArchiveFile|AOTCache)=.*|-Xlog:.*|-Dbucket32.home=.*")) {
        command.add(option);
      }
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Kata.class.getName()));
    return command;
  }
}
