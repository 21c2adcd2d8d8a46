package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Loop;
import bucket32.course.Nearest;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judge on every save. */
@Command(
    name = "watch",
    description = "Judge an exercise each time you save its file, until q or Ctrl-C.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata watch             all exercises",
      "  ./kata watch 02-exact    those of one chapter",
      "  ./kata watch --plain     for a screen reader",
      "",
      "At a terminal keys help: h hint, n next, r run, l list, d details, o page, q quit.",
      "Where it cannot read single keys, as with TERM=dumb, press Enter after each.",
      "KATA_PLAIN=1 is --plain for every command. Colours are off where NO_COLOR is set or the output is no terminal."
    })
final class WatchCommand implements Runnable {

  static final String PLAIN =
      "Whole lines without columns, colours or a line that changes: for screen readers.";

  @Parameters(arity = "0..1", paramLabel = "CHAPTER", description = "A chapter; all if left out.")
  private String chapter;

  @Option(names = "--plain", description = PLAIN)
  private boolean plain;

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
            + "; save a file and see; "
            + (console.terminal().getAsBoolean()
                ? "? lists the keys, q ends it"
                : "Ctrl-C ends it"));
    console.out().flush();
    new Session(console, course, watched, console.look(plain), Optional.empty())
        .run(session -> new Loop(course, watched, session));
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
