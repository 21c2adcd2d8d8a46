package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Marks;
import java.util.List;
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
    Exercise exercise = ExerciseNames.find(course, name);
    List<String> hints = exercise.hints();
    int read =
        Math.min(Marks.read(course.marks()).hints().getOrDefault(exercise.name(), 0), hints.size());
    if (again) {
      if (read == 0) {
        console.out().println("no hint of " + exercise.name() + " read yet");
      }
      for (int number = 1; number <= read; number++) {
        print(number, hints);
      }
      return;
    }
    int next = Math.min(read + 1, hints.size());
    print(next, hints);
    if (read == hints.size()) {
      console.out().println("there is no further one; --again shows them all");
    }
    Marks.change(course.marks(), marks -> marks.withHints(exercise, next))
        .ifPresent(console.err()::println);
  }

  private void print(int number, List<String> hints) {
    console.out().println("hint " + number + " of " + hints.size() + "  " + hints.get(number - 1));
  }
}
