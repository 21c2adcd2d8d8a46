package bucket32.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keep which exercises a change may have changed until their verdicts are told. */
final class Due {

  private final Course course;
  private final List<Exercise> watched;

  /** Those whose own class or tests changed, the last saved first. */
  private final List<Exercise> owed = new ArrayList<>();

  /** Those that only lean on what changed. */
  private final Set<Exercise> leaning = new LinkedHashSet<>();

  Due(Course course, List<Exercise> watched) {
    this.course = course;
    this.watched = List.copyOf(watched);
  }

  boolean isEmpty() {
    return owed.isEmpty() && leaning.isEmpty();
  }

  /** Tell whether the verdict is told in any case, and not only where it is another than before. */
  boolean isOwed(Exercise exercise) {
    return owed.contains(exercise);
  }

  /** Return all of them, those first that a learner waits for. */
  List<Exercise> inOrder() {
    List<Exercise> all = new ArrayList<>(owed);
    all.addAll(leaning);
    return all;
  }

  void owe(Exercise exercise) {
    leaning.remove(exercise);
    owed.remove(exercise);
    owed.add(exercise);
  }

  /** Add what these classes may have changed. */
  void add(Set<String> changed) {
    Set<String> affected = affected(changed);
    List<Exercise> direct = new ArrayList<>();
    for (Exercise exercise : watched) {
      if (isOf(exercise, changed)) {
        direct.add(exercise);
      } else if (affected.contains(exercise.name()) && !owed.contains(exercise)) {
        leaning.add(exercise);
      }
    }
    leaning.removeAll(direct);
    owed.removeAll(direct);
    owed.addAll(0, direct);
  }

  void done(Exercise exercise) {
    owed.remove(exercise);
    leaning.remove(exercise);
  }

  private static boolean isOf(Exercise exercise, Set<String> changed) {
    return changed.contains(exercise.className())
        || exercise.tests().stream().anyMatch(changed::contains);
  }

  /**
   * Return the names of the exercises these classes may change.
   *
   * <p>An exercise is affected when its class or tests changed; when a class changed that belongs to
   * no exercise and may serve it; or when it leans on one affected and is more than a stub.
   */
  Set<String> affected(Set<String> changed) {
    Set<String> owned = new HashSet<>();
    course.exercises().forEach(exercise -> {
      owned.add(exercise.className());
      owned.addAll(exercise.tests());
    });
    boolean helper = !owned.containsAll(changed);
    Set<String> affected = new LinkedHashSet<>();
    for (Exercise exercise : course.exercises()) {
      boolean indirect = helper || exercise.leansOn().stream().anyMatch(affected::contains);
      if (isOf(exercise, changed) || indirect && !course.isPristine(exercise)) {
        affected.add(exercise.name());
      }
    }
    return affected;
  }
}
