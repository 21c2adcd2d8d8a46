package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Judge;
import bucket32.course.Look;
import bucket32.course.Verdict;
import bucket32.course.VerdictReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judge exercises once. */
@Command(
    name = "check",
    description = "Run the tests of your exercises once.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata check                  all exercises",
      "  ./kata check exact-buckets    one of them",
      "  ./kata check --format json    for programs",
      "",
      "Colours are off where NO_COLOR is set or the output is no terminal.",
      "Exit code: 0 all pass, 1 some do not, 2 something was typed wrong."
    })
final class CheckCommand implements Callable<Integer> {

  /** How verdicts can be written. */
  enum Format {
    text,
    json,
    junit
  }

  @Parameters(paramLabel = "NAME", description = "Exercises to check; all when none is named.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json|junit",
      description = "How to write the verdicts: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.text;

  @Option(names = "--details", description = "Show stack traces as well.")
  private boolean details;

  @Option(names = "--plain", description = WatchCommand.PLAIN)
  private boolean plain;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Course course = Course.at(console.home());
    List<Exercise> exercises = names.isEmpty()
        ? course.exercises()
        : names.stream()
            .distinct()
            .map(name -> ExerciseNames.find(course, name))
            .toList();
    List<Verdict> verdicts = new ArrayList<>();
    Look look = console.look(plain);
    try (Judge judge = new Judge(course)) {
      for (Exercise exercise : exercises) {
        Verdict verdict = judge.judge(exercise);
        verdicts.add(verdict);
        if (format == Format.text) {
          if (verdicts.size() > 1) {
            console.out().println();
          }
          Optional<String> pages = Serving.of(console.home()).address();
          console.out().println(verdict.seenAt(pages).text(look, details));
          console.out().flush();
        }
      }
    }
    Marking.done(
        console,
        course,
        verdicts.stream().filter(Verdict::green).map(Verdict::exercise).toList(),
        false);
    switch (format) {
      case json -> console.out().println(VerdictReport.json(verdicts));
      case junit -> console.out().println(VerdictReport.junit(verdicts));
      case text -> summary(verdicts);
    }
    return verdicts.stream().allMatch(Verdict::green) ? Kata.YES : Kata.NO;
  }

  private void summary(List<Verdict> verdicts) {
    if (verdicts.size() > 1) {
      long green = verdicts.stream().filter(Verdict::green).count();
      console.out().println();
      console.out().println(green + " of " + verdicts.size() + " exercises pass");
    }
  }
}
