package bucket32.site;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.MistakeTable;
import bucket32.mistakes.Misconception;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tabulate the known wrong programs, exercise by exercise: {@code mistakes::[]}.
 *
 * <p>A belief, its question and the test that rejects it are shown, and no code. Every program has
 * an anchor: its exercise's name, a hyphen and its own name.
 */
final class MistakesMacro extends ComputedBlock {

  private final Path home;

  MistakesMacro(Path home) {
    super("mistakes");
    this.home = home;
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allow(Set.of());
    Course course = Course.at(home);
    List<String> lines = new ArrayList<>();
    for (Exercise exercise : course.exercises()) {
      List<MistakeTable.Wrong> wrong = MistakeTable.wrong(course, exercise);
      if (!wrong.isEmpty()) {
        lines.addAll(heading(exercise, wrong.size()));
        lines.addAll(table(exercise, wrong));
        lines.addAll(odd(exercise, MistakeTable.odd(course, exercise)));
      }
    }
    return lines;
  }

  private static List<String> heading(Exercise exercise, int count) {
    return List.of(
        "[discrete#" + exercise.name() + "]",
        "== " + exercise.title(),
        "",
        count + " wrong programs for xref:" + exercise.chapter() + ".adoc#exercise-"
            + exercise.name() + "[the exercise] `" + exercise.name() + "`.",
        "");
  }

  private static List<String> table(Exercise exercise, List<MistakeTable.Wrong> wrong) {
    List<String> lines = new ArrayList<>(List.of(
        "[.mistakes]",
        "--",
        "[%header,cols=\"1h,1,1\"]",
        "|===",
        "|Recognised as |This is what you get if |The first test that rejects it",
        ""));
    wrong.stream()
        .filter(program -> program.beliefs().size() == 1)
        .forEach(program -> lines.addAll(row(exercise, program, belief(exercise, program))));
    wrong.stream()
        .filter(program -> program.beliefs().size() == 2)
        .forEach(program -> lines.addAll(row(exercise, program, "both are in one program.")));
    lines.addAll(List.of("|===", "--", ""));
    return lines;
  }

  private static List<String> row(Exercise exercise, MistakeTable.Wrong program, String middle) {
    String names = program.recognisedAs().stream()
        .map(name -> "`" + name + "`")
        .collect(Collectors.joining(" and "));
    return List.of(
        "|[[" + anchor(exercise, program.program()) + "]]" + (names.isEmpty() ? "its test" : names),
        "|" + middle,
        "|" + plain(program.rejectedBy()),
        "");
  }

  private static String belief(Exercise exercise, MistakeTable.Wrong program) {
    Misconception belief = program.beliefs().get(0);
    String seen = program.seen().isEmpty()
        ? ""
        : " Seen in https://github.com/" + program.seen().replace("#", "/issues/") + "["
            + program.seen() + "].";
    return plain(belief.belief()) + ". _" + plain(upper(belief.question())) + "_ xref:"
        + exercise.chapter() + ".adoc#figure-" + belief.figure() + "[See the figure]." + seen;
  }

  private static List<String> odd(Exercise exercise, Map<String, String> odd) {
    if (odd.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(
        ".Right, however odd: " + odd.size() + " programs that are given no name",
        "[%collapsible.mistakes]",
        "===="));
    odd.forEach((name, why) -> lines.add(
        "[[" + anchor(exercise, "odd-" + name) + "]]`" + name + "`:: " + plain(upper(why)) + "."));
    lines.addAll(List.of("====", ""));
    return lines;
  }

  private static String anchor(Exercise exercise, String program) {
    return exercise.name() + "-" + program;
  }

  /** A name of the code stays as it is spelt. */
  private static String upper(String words) {
    return words.matches("[a-z]+[ ,'].*")
        ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  /** Beliefs are plain text: what AsciiDoc would read as markup is not. */
  private static String plain(String words) {
    return "pass:c[" + words.replace("|", "\\|").replace("]", "\\]") + "]";
  }
}
