package bucket32.course;

import bucket32.course.worker.Outcome;
import bucket32.mistakes.FigureProbes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Say what became of an exercise.
 *
 * @param exercise which one
 * @param kind how it went
 * @param tests how many tests there were, as far as known
 * @param failed how many of them did not pass
 * @param firstDifference where the program first parts from what was expected, if that is known
 * @param misconceptions the beliefs that would produce these answers
 * @param figure the figure of the chapter that shows the difference; empty where none does
 * @param lines a few lines that explain the kind in plain words; a label each, of at most 14 letters
 *     where the texts shall stand in one column
 * @param details what only a debugger wants to see: stack traces, every compile error
 * @param reference the classes it leaned on that were the reference's, by simple name
 * @param outcomes test by test, in the order of the tests' source
 * @param output what the program printed, shortened
 */
public record Verdict(
    Exercise exercise,
    Kind kind,
    int tests,
    int failed,
    Optional<FirstDifference> firstDifference,
    List<String> misconceptions,
    String figure,
    List<Line> lines,
    String details,
    List<String> reference,
    List<Outcome> outcomes,
    String output) {

  public Verdict {
    misconceptions = List.copyOf(misconceptions);
    lines = List.copyOf(lines);
    reference = List.copyOf(reference);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * A labelled line of the explanation.
   *
   * @param label at most 14 letters where the texts shall stand in one column; empty to go on
   * @param text what stands beside it
   * @param read the whole line for who hears it; empty for what only an eye understands
   */
  public record Line(String label, String text, String read) {

    public Line(String label, String text) {
      this(label, text, label.isEmpty() ? text : label + ": " + text);
    }
  }

  /** How judging can end. */
  public enum Kind {
    PASS,
    FAIL,
    COMPILE_ERROR,
    HANG,
    EXIT,
    STACK_OVERFLOW,
    OUT_OF_MEMORY,
    /** The file, the class or a method the tests call is gone. */
    MISSING,
    /** It could not be judged: no test ran, or the tool failed. Never green. */
    ERROR;

    /** Return the word programs read: {@code compile-error}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Return what ran the kernels of the tests, each once; none where the tests run none. */
  public List<String> ranOn() {
    return ranOn(outcomes);
  }

  static List<String> ranOn(List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(outcome -> outcome.ranOn().stream())
        .distinct()
        .toList();
  }

  /** Return why tests ran on no OpenCL device; empty where they did, or need none. */
  public Optional<String> notRun() {
    return notRun(outcomes);
  }

  static Optional<String> notRun(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::notRun).filter(why -> !why.isEmpty()).findFirst();
  }

  /** Tell whether the exercise is done. */
  public boolean green() {
    return kind == Kind.PASS;
  }

  /** Tell whether every test met the stub, so that nothing of the exercise is begun. */
  public boolean untouched() {
    return kind == Kind.FAIL
        && outcomes.stream()
            .noneMatch(outcome -> new FailedTest(outcome).toBuild().isEmpty());
  }

  /**
   * Return the verdict as people read it, without a stack trace: several lines, no line end last.
   */
  public String text() {
    return text(Look.BARE, false);
  }

  /** Return the verdict as people read it, with the stack traces. */
  public String textWithDetails() {
    return text(Look.BARE, true);
  }

  /** Return the verdict in a look of one's own, with or without the stack traces. */
  public String text(Look look, boolean details) {
    return VerdictText.of(this, look, details);
  }

  /**
   * Return the verdict with a line that leads to the figure where the difference can be seen; the
   * same where no figure shows it.
   *
   * @param pages where the course's pages are served, {@code http://localhost:8032/}; empty when
   *     they are not, and then the figure is named in words
   */
  public Verdict seenAt(Optional<String> pages) {
    if (figure.isEmpty()) {
      return this;
    }
    return and(new Line(
        "see it",
        pages
            .map(address -> address + figurePage())
            .orElse("figure '" + figure + "' of chapter " + exercise.chapter() + ", with ./kata")));
  }

  /** Return the verdict with one line more. */
  Verdict and(Line line) {
    List<Line> more = new ArrayList<>(lines);
    more.add(line);
    return with(more);
  }

  /**
   * Return the verdict in short where another one was told before it, on the same file that does
   * not compile; else the same.
   */
  public Verdict after(Verdict told) {
    boolean same = kind == Kind.COMPILE_ERROR
        && told.kind == kind
        && !told.exercise.name().equals(exercise.name())
        && told.exercise.className().equals(exercise.className())
        && told.lines.equals(lines);
    return same
        ? with(List.of(new Line("the same", "file and error as of " + told.exercise.name())))
        : this;
  }

  private Verdict with(List<Line> others) {
    return new Verdict(
        exercise,
        kind,
        tests,
        failed,
        firstDifference,
        misconceptions,
        figure,
        others,
        details,
        reference,
        outcomes,
        output);
  }

  /**
   * Return where the figure is among the pages of the course, with the learner's own answers in it
   * where the exercise has some to draw: {@code 03-logarithmic.html#figure=staircase&yours=1}.
   */
  public String figurePage() {
    boolean drawn = !new FigureProbes(exercise.name()).offsets().isEmpty();
    return exercise.chapter() + ".html#figure=" + figure + (drawn ? "&yours=1" : "");
  }
}
