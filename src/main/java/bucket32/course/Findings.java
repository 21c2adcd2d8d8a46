package bucket32.course;

import bucket32.course.worker.Outcome;
import bucket32.mistakes.Misconception;
import bucket32.mistakes.Recognised;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turn what the compiler and the worker found into a verdict. */
final class Findings {

  private final Exercise exercise;
  private final List<String> reference;
  private final Map<String, String> tests;
  private final Duration silence;

  Findings(Exercise exercise, List<String> reference, Map<String, String> tests, Duration silence) {
    this.exercise = exercise;
    this.reference = reference;
    this.tests = tests;
    this.silence = silence;
  }

  static Verdict noFile(Exercise exercise, Path sources) {
    Path file = sources.resolve(exercise.sourceFile());
    return new Findings(exercise, List.of(), Map.of(), Duration.ZERO)
        .bare(
            Verdict.Kind.MISSING,
            new Verdict.Line("gone", file.toString()),
            new Verdict.Line("to have it back", "./kata reset " + exercise.name()));
  }

  Verdict noTest(String test) {
    return bare(
        Verdict.Kind.ERROR,
        new Verdict.Line("no test ran", "exercises/src/test/java has no " + test),
        new Verdict.Line("to have it back", "git checkout -- exercises/src/test/java"));
  }

  /**
   * Say why nothing was compiled.
   *
   * @param learner the learner's files by class name
   * @param stub what the learner's class came with; empty if unknown
   */
  Verdict of(Compilation compilation, Map<String, String> learner, String stub) {
    Map<String, String> sources = new TreeMap<>(tests);
    sources.putAll(learner);
    return new CompileFindings(exercise, sources, stub).lines(compilation, this);
  }

  /** Tell whether the program was built, ran to the end of the tests, and was wrong. */
  boolean answeredWrongly(Run run) {
    List<Outcome> failures = failures(run.outcomes());
    return new RunFindings(exercise, run, failures, silence).kind() == Verdict.Kind.FAIL
        && failures.stream()
            .anyMatch(failure -> new FailedTest(failure).toBuild().isEmpty());
  }

  private static List<Outcome> failures(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(outcome -> outcome.state() == Outcome.State.FAILED)
        .toList();
  }

  Verdict of(Run run, Recognised recognised) {
    List<Outcome> ordered = new ArrayList<>(run.outcomes());
    ordered.sort(Comparator.comparingInt(this::placeInSource));
    List<Outcome> failures = failures(ordered);
    int passed = (int) ordered.stream()
        .filter(outcome -> outcome.state() == Outcome.State.PASSED)
        .count();
    int excused = (int) ordered.stream().filter(Findings::isExcused).count();
    int count = Math.max(run.planned(), ordered.size()) - excused;
    RunFindings found = new RunFindings(exercise, run, failures, silence);
    Verdict.Kind kind = found.kind();
    List<Verdict.Line> lines = new ArrayList<>(found.lines(kind, recognised));
    lines.addAll(ranOn(ordered));
    if (kind == Verdict.Kind.PASS) {
      Optional<Verdict.Line> doubt = doubt(ordered);
      if (doubt.isPresent()) {
        kind = Verdict.Kind.ERROR;
        lines = List.of(doubt.get());
      }
    }
    StringBuilder details = new StringBuilder();
    failures.forEach(
        failure -> details.append(failure.test()).append('\n').append(failure.trace()));
    details.append(run.lastWords().isBlank() ? "" : run.lastWords().strip() + "\n");
    return new Verdict(
        exercise,
        kind,
        count,
        count - passed,
        found.firstDifference(),
        recognised.beliefs().stream().map(Misconception::name).toList(),
        kind == Verdict.Kind.FAIL && found.firstDifference().isPresent() ? figure(recognised) : "",
        lines,
        details.toString(),
        reference,
        ordered,
        run.output());
  }

  private String figure(Recognised recognised) {
    return recognised.beliefs().stream()
        .findFirst()
        .map(Misconception::figure)
        .orElse(exercise.figure());
  }

  /** Nothing failed; that is green only if every test class ran and every test passed. */
  private Optional<Verdict.Line> doubt(List<Outcome> outcomes) {
    for (String test : exercise.tests()) {
      if (outcomes.stream().noneMatch(outcome -> isIn(outcome, test) && !isExcused(outcome))) {
        return Optional.of(new Verdict.Line("no test ran", test + " holds none that could run"));
      }
    }
    return outcomes.stream()
        .filter(outcome -> outcome.state() == Outcome.State.SKIPPED)
        .filter(outcome -> !isExcused(outcome))
        .findFirst()
        .map(outcome ->
            new Verdict.Line("skipped", outcome.test() + "; a verdict needs every test to run"));
  }

  /** A test that has no device to run on says so; then the verdict says it, and stands on the rest. */
  private static boolean isExcused(Outcome outcome) {
    return outcome.state() == Outcome.State.SKIPPED && !outcome.notRun().isEmpty();
  }

  private static List<Verdict.Line> ranOn(List<Outcome> outcomes) {
    List<Verdict.Line> lines = new ArrayList<>();
    Verdict.ranOn(outcomes).stream()
        .reduce((one, other) -> one + "; " + other)
        .ifPresent(where -> lines.add(new Verdict.Line("ran on", where)));
    Verdict.notRun(outcomes).ifPresent(why -> lines.add(new Verdict.Line("not on OpenCL", why)));
    return lines;
  }

  private static boolean isIn(Outcome outcome, String test) {
    return outcome.testClass().equals(test) || outcome.testClass().startsWith(test + "$");
  }

  /** A learner reads the tests from the top: so does the verdict. */
  private int placeInSource(Outcome outcome) {
    for (int index = 0; index < exercise.tests().size(); index++) {
      String test = exercise.tests().get(index);
      if (isIn(outcome, test)) {
        int place = tests.getOrDefault(test, "").indexOf(" " + outcome.test() + "(");
        return index * 1_000_000 + Math.min(Math.max(place, 0), 999_999);
      }
    }
    return Integer.MAX_VALUE;
  }

  Verdict bare(Verdict.Kind kind, Verdict.Line... lines) {
    return new Verdict(
        exercise,
        kind,
        0,
        0,
        Optional.empty(),
        List.of(),
        "",
        List.of(lines),
        "",
        reference,
        List.of(),
        "");
  }

  Verdict withDetails(Verdict.Kind kind, List<Verdict.Line> lines, String details) {
    return new Verdict(
        exercise,
        kind,
        0,
        0,
        Optional.empty(),
        List.of(),
        "",
        lines,
        details,
        reference,
        List.of(),
        "");
  }
}
