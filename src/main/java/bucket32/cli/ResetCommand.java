package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Reset;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Go back to the stub. */
@Command(
    name = "reset",
    description =
        "Put the stub of an exercise back. Your file is kept, and the command says where.",
    footerHeading = "%nExamples:%n",
    footer = {"  ./kata reset exact-buckets"})
final class ResetCommand implements Runnable {

  @Parameters(paramLabel = "NAME", description = "The exercise.")
  private String name;

  private final Console console;

  ResetCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Course course = Course.at(console.home());
    Exercise exercise = ExerciseNames.find(course, name);
    String file = shown(course, course.learnerFile(exercise));
    Reset reset = Reset.of(course, exercise);
    if (!reset.changed()) {
      console.out().println(file + " is the stub already; nothing changed");
      return;
    }
    console.out().println(file + " is the stub again");
    reset
        .kept()
        .ifPresent(kept -> console.out().println("yours is kept in " + shown(course, kept)));
    List<String> others = course.sharing(exercise).stream()
        .filter(other -> !other.equals(exercise))
        .map(Exercise::name)
        .toList();
    if (!others.isEmpty()) {
      console
          .out()
          .println(String.join(", ", others) + " builds " + exercise.simpleName()
              + " as well, and starts over with it");
    }
  }

  private static String shown(Course course, Path file) {
    return course.home().relativize(file).toString();
  }
}
