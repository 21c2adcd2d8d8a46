package bucket32.site;

import bucket32.course.Course;
import bucket32.course.Exercise;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Show an exercise's card from the catalogue: {@code exercise::exact-buckets[]}. */
final class ExerciseMacro extends ComputedBlock {

  private final Path home;

  ExerciseMacro(Path home) {
    super("exercise");
    this.home = home;
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allow(Set.of());
    Exercise exercise = named(home, call.target());
    List<String> card = new ArrayList<>();
    card.add("[#exercise-" + exercise.name() + ".exercise]");
    card.add("." + exercise.title());
    card.add("****");
    card.add("[.facts]");
    card.add("You build:: `" + exercise.simpleName() + "`");
    card.add(
        "Time:: about " + exercise.minutes() + (exercise.minutes() == 1 ? " minute" : " minutes"));
    card.add("What stays:: " + exercise.teaches());
    card.add("Not yet:: " + exercise.outOfScope());
    card.add("");
    card.add("[.commands]");
    card.add("----");
    card.add("./kata check " + exercise.name());
    card.add("./kata hint " + exercise.name());
    card.add("----");
    // On paper a hint could not stay folded.
    card.addAll(call.drawings().isPresent() ? List.of() : hints(exercise.hints(), 0));
    card.add("****");
    return card;
  }

  /**
   * Return the exercise of that name.
   *
   * @throws IllegalArgumentException naming those there are
   */
  static Exercise named(Path home, String name) {
    Course course = Course.at(home);
    return course
        .exercise(name)
        .orElseThrow(() -> new IllegalArgumentException("no such exercise; use one of: "
            + course.exercises().stream().map(Exercise::name).collect(Collectors.joining(", "))));
  }

  /** Fold each hint into the one before it: who opens one does not see the next. */
  private static List<String> hints(List<String> hints, int index) {
    if (index == hints.size()) {
      return List.of();
    }
    String fence = "=".repeat(4 + index);
    List<String> folded = new ArrayList<>();
    folded.add("");
    folded.add(".Hint " + (index + 1) + " of " + hints.size());
    folded.add("[%collapsible.hint]");
    folded.add(fence);
    folded.add("[subs=\"specialchars,quotes\"]");
    folded.add(hints.get(index));
    folded.addAll(hints(hints, index + 1));
    folded.add(fence);
    return folded;
  }
}
