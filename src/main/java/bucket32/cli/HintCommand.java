package bucket32.cli;

import bucket32.course.Course;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Give the next hint of an exercise. */
@Command(
    name = "hint",
    description = "Read the next hint of an exercise, from a question to nearly the line.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata hint exact-buckets           the next one",
      "  ./kata hint exact-buckets --again   those you have read"
    })
final class HintCommand implements Runnable {

  @Parameters(paramLabel = "NAME", description = "The exercise.")
  private String name;

  @Option(names = "--again", description = "Show the hints already read, and no new one.")
  private boolean again;

  private final Console console;

  HintCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Course course = Course.at(console.home());
    Hints hints = new Hints(course, ExerciseNames.find(course, name));
    if (!again) {
      hints.next(console.err()::println).forEach(console.out()::println);
    } else if (hints.read() == 0) {
      console.out().println("no hint of " + name + " read yet");
    } else {
      hints.again().forEach(console.out()::println);
    }
  }
}
