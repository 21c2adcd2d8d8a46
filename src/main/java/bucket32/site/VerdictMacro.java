package bucket32.site;

import bucket32.course.Exercise;
import bucket32.course.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Show what the judge says of an exercise: {@code red::NAME[]} of its stub, {@code green::NAME[]}
 * of the reference.
 *
 * <p>It is judged while the site is rendered. A stub that passes, or a reference that does not, is a
 * fault.
 */
final class VerdictMacro extends ComputedBlock {

  private final Path home;
  private final Verdicts verdicts;
  private final boolean green;

  VerdictMacro(String name, Path home, Verdicts verdicts, boolean green) {
    super(name);
    this.home = home;
    this.verdicts = verdicts;
    this.green = green;
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allow(Set.of());
    Exercise exercise = ExerciseMacro.named(home, call.target());
    Verdict verdict = verdicts.of(exercise);
    if (verdict.green() != green) {
      throw new IllegalArgumentException("the verdict must be " + getName() + ", but was "
          + verdict.kind().word()
          + ": "
          + verdict.text().replaceAll("\\s*\\n\\s*", " / "));
    }
    List<String> lines = new ArrayList<>();
    lines.add("[.terminal." + getName() + "]");
    lines.add("....");
    lines.add("$ ./kata check " + exercise.name());
    verdict.text().lines().forEach(lines::add);
    lines.add("....");
    return lines;
  }
}
