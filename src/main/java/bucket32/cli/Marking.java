package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Marks;
import java.time.LocalDate;
import java.util.List;

/** Keep the day an exercise was done. */
final class Marking {

  private Marking() {}

  /** Mark exercises as done today, and say on standard error if asked why that was not possible. */
  static void done(Console console, Course course, List<Exercise> green, boolean aloud) {
    LocalDate today = LocalDate.now();
    Marks.change(course.marks(), marks -> {
          Marks more = marks;
          for (Exercise exercise : green) {
            more = more.withDone(exercise, today);
          }
          return more;
        })
        .filter(why -> aloud)
        .ifPresent(console.err()::println);
  }
}
