package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Know how every watched exercise stands, what turned green, and who fails alike again and again.
 *
 * <p>The loop tells it and the keys ask it, each in a thread of its own.
 */
final class Standing {

  /** So many failures of one kind, and a person is stuck. */
  private static final int STUCK = 5;

  private static final int CELLS = 10;

  private final List<Exercise> watched;
  private final Set<String> red = new LinkedHashSet<>();
  private final Set<String> turnedGreen = new LinkedHashSet<>();
  private final Map<String, Verdict> last = new HashMap<>();
  private final Map<String, Integer> alike = new HashMap<>();
  private final Set<String> offered = new HashSet<>();
  private int runs;

  Standing(Course course, List<Exercise> watched) {
    this.watched = watched;
    watched.stream().filter(course::isPristine).map(Exercise::name).forEach(red::add);
  }

  /**
   * Take a verdict.
   *
   * @return whether it is the failure that makes five alike, counted once an exercise
   */
  synchronized boolean take(Verdict verdict) {
    runs++;
    String name = verdict.exercise().name();
    Verdict before = last.get(name);
    see(verdict);
    if (verdict.green()) {
      alike.remove(name);
      return false;
    }
    boolean same = before != null && cause(before).equals(cause(verdict));
    int count = same ? alike.getOrDefault(name, 0) + 1 : 1;
    alike.put(name, count);
    return count >= STUCK && offered.add(name);
  }

  /** Learn how an exercise stands without counting it as a run. */
  synchronized void see(Verdict verdict) {
    String name = verdict.exercise().name();
    last.put(name, verdict);
    if (!verdict.green()) {
      red.add(name);
      turnedGreen.remove(name);
    } else if (red.remove(name)) {
      turnedGreen.add(name);
    }
  }

  /** Where a first difference is known it is the cause; elsewhere the words are. */
  private static List<Object> cause(Verdict verdict) {
    return verdict.firstDifference().isPresent()
        ? List.of(verdict.kind(), verdict.firstDifference().get())
        : List.of(verdict.kind(), verdict.lines());
  }

  synchronized Optional<Verdict> last(Exercise exercise) {
    return Optional.ofNullable(last.get(exercise.name()));
  }

  boolean green(Exercise exercise) {
    return last(exercise).filter(Verdict::green).isPresent();
  }

  /** Return the next exercise after this one that is not green, going round; none if all are. */
  Optional<Exercise> nextAfter(Exercise exercise) {
    int from = watched.indexOf(exercise);
    for (int step = 1; step <= watched.size(); step++) {
      Exercise next = watched.get((from + step) % watched.size());
      if (!green(next)) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /** Return {@code [#####-----] 5 of 9}. */
  String bar() {
    long green = watched.stream().filter(this::green).count();
    int full = (int) (green * CELLS / watched.size());
    return "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "] " + count();
  }

  /** Return {@code 5 of 9}. */
  String count() {
    return watched.stream().filter(this::green).count() + " of " + watched.size();
  }

  /** Return what the session came to, without the time it took. */
  synchronized String summary() {
    String green = turnedGreen.isEmpty()
        ? "nothing turned green"
        : String.join(", ", turnedGreen) + " turned green";
    return green + "; " + runs + (runs == 1 ? " verdict" : " verdicts") + "; " + count()
        + " green now";
  }
}
