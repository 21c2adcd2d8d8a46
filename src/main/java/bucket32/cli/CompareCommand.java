package bucket32.cli;

import bucket32.course.Comparison;
import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Judge;
import bucket32.course.Verdict;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Show the reference beside the learner's class. */
@Command(
    name = "compare",
    description =
        "Show the reference beside yours, once yours is green, and other right ways below.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata compare exact-buckets",
      "  ./kata compare exact-buckets --width 200",
      "",
      "Exit code: 0 shown, 1 yours is not green yet."
    })
final class CompareCommand implements Callable<Integer> {

  private static final int NARROWEST = 40;

  @Parameters(paramLabel = "NAME", description = "The exercise.")
  private String name;

  @Option(
      names = "--width",
      paramLabel = "LETTERS",
      description = "Letters in a line; ${DEFAULT-VALUE} if left out.",
      defaultValue = "140")
  private int width;

  private final Console console;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (width < NARROWEST) {
      throw new UsageError("--width must be at least " + NARROWEST + ", but was " + width
          + "; leave it out, or use " + NARROWEST + " or more");
    }
    Course course = Course.at(console.home());
    Exercise exercise = ExerciseNames.find(course, name);
    try (Judge judge = new Judge(course)) {
      for (Exercise sharing : course.sharing(exercise)) {
        Verdict verdict = judge.judge(sharing);
        if (!verdict.green()) {
          console
              .out()
              .println("the reference waits until " + sharing.name() + " is green"
                  + (sharing.equals(exercise)
                      ? ""
                      : ", which builds " + exercise.simpleName() + " as well")
                  + "; ./kata hint " + sharing.name() + " helps on the way");
          return Kata.NO;
        }
      }
    }
    console.out().println(Comparison.of(course, exercise, width));
    return Kata.YES;
  }
}
