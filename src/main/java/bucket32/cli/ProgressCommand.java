package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.CourseException;
import bucket32.course.Exercise;
import bucket32.course.Judge;
import bucket32.course.Look;
import bucket32.course.Marks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Show the map of the course. */
@Command(
    name = "progress",
    description = "Show the map of the course: what is done, what comes next. Nothing is locked.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata progress",
      "  ./kata progress --export marks.txt    on the old machine",
      "  ./kata progress --import marks.txt    on the new one",
      "",
      "What is done is seen from your code; days and hints read are kept in exercises/.progress."
    })
final class ProgressCommand implements Runnable {

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description = "Write your marks to a new file, to take them along.")
  private Path exporting;

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = "Add the marks of such a file to yours; of two days the earlier counts, of two"
          + " counts of hints the higher.")
  private Path importing;

  private final Console console;

  ProgressCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Course course = Course.at(console.home());
    Marks brought = importing == null ? Marks.NONE : Marks.imported(importing);
    if (importing != null) {
      Marks.change(course.marks(), marks -> marks.and(brought)).ifPresent(why -> {
        throw new CourseException(why);
      });
    }
    List<Exercise> green = green(course);
    Marking.done(console, course, green, true);
    Marks marks = Marks.read(course.marks());
    if (exporting != null) {
      marks.export(exporting);
    }
    show(course, green, marks);
    if (importing != null) {
      console.out().println("imported from " + importing + ": " + size(brought));
    }
    if (exporting != null) {
      console.out().println("exported to " + exporting + ": " + size(marks));
    }
  }

  private static String size(Marks marks) {
    int hints = marks.hints().values().stream().mapToInt(Integer::intValue).sum();
    return marks.done().size() + " done, " + hints + (hints == 1 ? " hint read" : " hints read");
  }

  private void show(Course course, List<Exercise> green, Marks marks) {
    Exercise next = course.exercises().stream()
        .filter(exercise -> !green.contains(exercise))
        .findFirst()
        .orElse(null);
    Look look = console.look(false);
    for (String chapter : course.chapters()) {
      console.out().println(chapter);
      course.exercises().stream()
          .filter(exercise -> exercise.chapter().equals(chapter))
          .forEach(exercise -> console
              .out()
              .println(String.format(
                      Locale.ROOT,
                      "  [%s] %-18s %-36s %s",
                      green.contains(exercise) ? look.right("x") : " ",
                      exercise.name(),
                      exercise.title(),
                      state(course, exercise, green, marks, next))
                  .stripTrailing()));
    }
    console.out().println();
    console
        .out()
        .println(green.size() + " of " + course.exercises().size() + " done"
            + (next == null ? "" : "; next: ./kata check " + next.name()));
  }

  private static List<Exercise> green(Course course) {
    List<Exercise> green = new ArrayList<>();
    if (course.exercises().stream().allMatch(course::isPristine)) {
      return green;
    }
    try (Judge judge = new Judge(course)) {
      for (Exercise exercise : course.exercises()) {
        if (!course.isPristine(exercise) && judge.judge(exercise).green()) {
          green.add(exercise);
        }
      }
    }
    return green;
  }

  private static String state(
      Course course, Exercise exercise, List<Exercise> green, Marks marks, Exercise next) {
    LocalDate day = marks.done().get(exercise.name());
    List<String> words = new ArrayList<>();
    if (green.contains(exercise)) {
      words.add(day == null ? "done" : "done " + day);
    } else if (day != null) {
      words.add("red now, was done " + day);
    } else {
      words.add(exercise.equals(next) ? "next" : "");
      words.add(course.isPristine(exercise) ? exercise.minutes() + " min" : "begun");
    }
    int hints = marks.hints().getOrDefault(exercise.name(), 0);
    words.add(hints == 0 ? "" : hints + " of " + exercise.hints().size() + " hints read");
    words.removeIf(String::isEmpty);
    return String.join(", ", words);
  }
}
