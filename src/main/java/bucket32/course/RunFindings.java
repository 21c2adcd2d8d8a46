package bucket32.course;

import bucket32.course.Verdict.Kind;
import bucket32.course.Verdict.Line;
import bucket32.course.worker.Outcome;
import bucket32.mistakes.Recognised;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Say in plain words how a run went: one thing done, one question, no stack trace. */
final class RunFindings {

  /** Exit codes of processes that SIGILL, SIGABRT, SIGBUS (Linux, macOS), SIGFPE or SIGSEGV ended. */
  private static final Set<Integer> FATAL_SIGNALS =
      Set.of(128 + 4, 128 + 6, 128 + 7, 128 + 10, 128 + 8, 128 + 11);

  private final Exercise exercise;
  private final Run run;
  private final List<Outcome> failures;
  private final Duration silence;

  RunFindings(Exercise exercise, Run run, List<Outcome> failures, Duration silence) {
    this.exercise = exercise;
    this.run = run;
    this.failures = failures;
    this.silence = silence;
  }

  Kind kind() {
    return switch (run.ending()) {
      case SILENT -> Kind.HANG;
      case GARBLED, NOT_STARTED -> Kind.ERROR;
      case GONE -> outOfMemory() ? Kind.OUT_OF_MEMORY : Kind.EXIT;
      case DONE -> whenDone();
    };
  }

  /** The machine says so itself before it ends; an exit code alone proves nothing. */
  private boolean outOfMemory() {
    return run.exitCode() == 3
        && run.lastWords().contains("Terminating due to java.lang.OutOfMemoryError");
  }

  private Kind whenDone() {
    if (run.trouble().startsWith("java.lang.OutOfMemoryError")
        || by(OutOfMemoryError.class).isPresent()) {
      return Kind.OUT_OF_MEMORY;
    }
    if (run.trouble().startsWith("java.lang.StackOverflowError")
        || by(StackOverflowError.class).isPresent()) {
      return Kind.STACK_OVERFLOW;
    }
    if (missing().isPresent()) {
      return Kind.MISSING;
    }
    if (!run.trouble().isEmpty()) {
      return Kind.ERROR;
    }
    return failures.isEmpty() ? Kind.PASS : Kind.FAIL;
  }

  private Optional<Outcome> by(Class<? extends Throwable> type) {
    return failures.stream().filter(failure -> failure.causedBy(type)).findFirst();
  }

  private Optional<Outcome> missing() {
    return by(NoSuchMethodError.class).or(() -> by(NoSuchFieldError.class));
  }

  Optional<FirstDifference> firstDifference() {
    return failures.stream().findFirst().flatMap(failure -> new FailedTest(failure).difference());
  }

  List<Line> lines(Kind kind, Recognised recognised) {
    return switch (kind) {
      case PASS -> List.of(new Line("you have it", exercise.teaches()));
      case FAIL -> new FailedTest(failures.get(0)).lines(recognised);
      case HANG ->
        List.of(
            new Line("no answer", "for " + silence.toSeconds() + " seconds" + during()),
            new Line("ask yourself", "which loop never meets its end, or has far too much to do?"));
      case EXIT ->
        crashed()
            ? crash()
            : List.of(
                new Line(
                    "it ended", "the whole program, with exit code " + run.exitCode() + during()),
                new Line(
                    "ask yourself",
                    "where is System.exit or halt called? A method answers by returning."));
      case OUT_OF_MEMORY ->
        List.of(
            new Line(
                "it filled",
                WorkerCommand.HEAP + " of memory" + during(by(OutOfMemoryError.class))),
            new Line("ask yourself", "what grows without end, or need not be kept at all?"));
      case STACK_OVERFLOW ->
        List.of(
            new Line(
                "it calls itself",
                "without end"
                    + by(StackOverflowError.class).map(RunFindings::near).orElse("")
                    + during(by(StackOverflowError.class))),
            new Line("ask yourself", "which case answers without another call?"));
      case MISSING ->
        List.of(
            new Line("gone", missing().map(RunFindings::whatIsGone).orElse("")),
            new Line("mend it", "keep the names and parameters the stub came with"),
            new Line("or start over", "./kata reset " + exercise.name() + " (it keeps your file)"));
      case ERROR -> List.of(new Line("not judged", whyNotJudged()));
      case COMPILE_ERROR -> List.of();
    };
  }

  /** The system ends a process that does what it may not; Java's own words need not come first. */
  private boolean crashed() {
    return FATAL_SIGNALS.contains(run.exitCode())
        || run.lastWords().contains("A fatal error has been detected by the Java Runtime");
  }

  private List<Line> crash() {
    return List.of(
        new Line("it crashed", "Java itself, outside of Java's own code" + during()),
        new Line(
            "ask yourself",
            "which work item reads or writes outside of an array? On a device nothing stops it."));
  }

  private String whyNotJudged() {
    return switch (run.ending()) {
      case GARBLED -> "the program wrote to the channel the tests answer on; print with System.out";
      case NOT_STARTED ->
        "Java did not start in time to run the tests; close other programs and try again";
      default -> run.trouble();
    };
  }

  private String during() {
    return run.running().isEmpty()
        ? ", before the first test"
        : ", in '" + FailedTest.sentence(run.running()) + "'";
  }

  private String during(Optional<Outcome> test) {
    return test.map(failure -> ", in '" + FailedTest.sentence(failure.test()) + "'")
        .orElseGet(this::during);
  }

  private static String near(Outcome failure) {
    return failure.at().isEmpty() ? "" : ", near " + failure.at();
  }

  private static String whatIsGone(Outcome failure) {
    return failure.causes().stream()
        .filter(cause -> cause.startsWith("java.lang.NoSuch"))
        .map(cause -> cause.substring(cause.indexOf(' ') + 1))
        .findFirst()
        .orElse("");
  }
}
