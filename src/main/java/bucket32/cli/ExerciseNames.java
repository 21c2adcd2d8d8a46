package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Nearest;
import java.util.List;

/** Find the exercises that were typed, or say what was meant. */
final class ExerciseNames {

  private ExerciseNames() {}

  static Exercise find(Course course, String typed) {
    return course.exercise(typed).orElseThrow(() -> unknown(course, typed));
  }

  private static UsageError unknown(Course course, String typed) {
    List<String> names = course.exercises().stream().map(Exercise::name).toList();
    return new UsageError("no exercise is called '" + typed + "'; "
        + Nearest.to(typed, names)
            .map(name -> "did you mean " + name + "?")
            .orElse("use one of " + String.join(", ", names)));
  }
}
