package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Loop;
import bucket32.course.Nearest;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Judge on every save. */
@Command(
    name = "watch",
    description = "Judge an exercise each time you save its file, until Ctrl-C.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata watch             all exercises",
      "  ./kata watch 02-exact    those of one chapter"
    })
final class WatchCommand implements Runnable {

  @Parameters(arity = "0..1", paramLabel = "CHAPTER", description = "A chapter; all if left out.")
  private String chapter;

  private final Console console;

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Course course = Course.at(console.home());
    List<Exercise> watched = chapter == null ? course.exercises() : ofChapter(course);
    console
        .out()
        .println("watching " + watched.size()
            + (watched.size() == 1 ? " exercise" : " exercises")
            + "; save a file and see; Ctrl-C ends it");
    console.out().flush();
    new Loop(course, watched, new VerdictPrinter(console, course)).run();
  }

  private List<Exercise> ofChapter(Course course) {
    List<Exercise> exercises = course.exercises().stream()
        .filter(exercise -> exercise.chapter().equals(chapter))
        .toList();
    if (exercises.isEmpty()) {
      throw new UsageError("no chapter with exercises is called '" + chapter + "'; "
          + Nearest.to(chapter, course.chapters())
              .map(near -> "did you mean " + near + "?")
              .orElse("use one of " + String.join(", ", course.chapters())));
    }
    return exercises;
  }
}
