package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Exercise;

/** Find the exercises that were typed, or say what was meant. */
final class ExerciseNames {

  private ExerciseNames() {}

  static Exercise find(Course course, String typed) {
    return course
        .exercise(typed)
        .orElseThrow(() -> new UsageError("no exercise is called '"
            + typed
            + "'; did you mean "
            + course.nearest(typed).name()
            + "? ./kata progress lists them all"));
  }
}
