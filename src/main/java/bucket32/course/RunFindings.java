package bucket32.course;

import bucket32.course.Verdict.Kind;
import bucket32.course.Verdict.Line;
import bucket32.course.worker.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Say in plain words how a run went: one thing done, one thing expected, no stack trace. */
final class RunFindings {

  /** What the pristine stubs throw; see src/stubs. */
  private static final String TO_BUILD = " is yours to build";

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
      case SILENT ->
        run.planned() < 0 && run.outcomes().isEmpty() && !run.lastWords().isBlank()
            ? Kind.HANG
            : Kind.HANG;
      case GARBLED -> Kind.ERROR;
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
    if (run.trouble().startsWith("java.lang.OutOfMemoryError") || any(OutOfMemoryError.class)) {
      return Kind.OUT_OF_MEMORY;
    }
    if (any(StackOverflowError.class) || run.trouble().startsWith("java.lang.StackOverflow")) {
      return Kind.STACK_OVERFLOW;
    }
    if (any(NoSuchMethodError.class) || any(NoSuchFieldError.class)) {
      return Kind.MISSING;
    }
    if (!run.trouble().isEmpty()) {
      return Kind.ERROR;
    }
    return failures.isEmpty() ? Kind.PASS : Kind.FAIL;
  }

  private boolean any(Class<? extends Throwable> type) {
    return failures.stream().anyMatch(failure -> failure.causedBy(type));
  }

  private Optional<Outcome> firstBy(Class<? extends Throwable> type) {
    return failures.stream().filter(failure -> failure.causedBy(type)).findFirst();
  }

  Optional<FirstDifference> firstDifference() {
    return failures.stream().findFirst().flatMap(this::difference);
  }

  private Optional<FirstDifference> difference(Outcome failure) {
    if (!toBuild(failure).isEmpty()) {
      return Optional.empty();
    }
    String call = failure.call().isEmpty() ? failure.test() : failure.call();
    if (!failure.actual().isEmpty() || !failure.expected().isEmpty()) {
      return Optional.of(new FirstDifference(call, failure.expected(), failure.actual()));
    }
    String thrown = failure.causes().get(0);
    return thrown.startsWith("java.lang.AssertionError") || thrown.startsWith("org.opentest4j.")
        ? Optional.empty()
        : Optional.of(new FirstDifference(call, "no exception", "throws " + shortly(thrown)));
  }

  /** Return what a stub says of itself: {@code ExactBuckets.bucket}; empty if this is none. */
  private static String toBuild(Outcome failure) {
    return failure.causes().stream()
        .filter(cause -> cause.startsWith("java.lang.UnsupportedOperationException"))
        .filter(cause -> cause.endsWith(TO_BUILD))
        .map(cause -> cause.substring(cause.indexOf(' ') + 1, cause.length() - TO_BUILD.length()))
        .findFirst()
        .orElse("");
  }

  static boolean metTheStub(Outcome outcome) {
    return !toBuild(outcome).isEmpty();
  }

  List<Line> lines(Kind kind) {
    String during =
        run.running().isEmpty() ? "before the first test" : "in '" + sentence(run.running()) + "'";
    return switch (kind) {
      case PASS -> List.of(new Line("you have it", exercise.teaches()));
      case FAIL -> whenRed(failures.get(0));
      case HANG ->
        List.of(
            new Line("no answer", "for " + silence.toSeconds() + " seconds, " + during),
            new Line("ask yourself", "which loop never meets its end?"));
      case EXIT ->
        List.of(
            new Line(
                "it ended", "the whole program, with exit code " + run.exitCode() + ", " + during),
            new Line(
                "ask yourself",
                "where is System.exit or halt called? A method answers by returning."));
      case OUT_OF_MEMORY ->
        List.of(
            new Line("it filled", WorkerProcess.HEAP + " of memory, " + during),
            new Line("ask yourself", "what grows without end, or need not be kept at all?"));
      case STACK_OVERFLOW ->
        List.of(
            new Line(
                "it calls itself",
                "without end"
                    + firstBy(StackOverflowError.class)
                        .map(f -> near(f) + ", in '" + sentence(f.test()) + "'")
                        .orElse("")),
            new Line("ask yourself", "which case answers without another call?"));
      case MISSING ->
        List.of(
            new Line(
                "gone",
                firstBy(NoSuchMethodError.class)
                    .or(() -> firstBy(NoSuchFieldError.class))
                    .map(f -> innermost(f))
                    .orElse("")),
            new Line("mend it", "keep the names and parameters the stub came with"),
            new Line("or start over", "./kata reset " + exercise.name() + " (it keeps your file)"));
      case ERROR ->
        List.of(
            run.ending() == Run.Ending.GARBLED
                ? new Line(
                    "not judged",
                    "the program wrote to the channel the tests answer on; print with System.out")
                : new Line("not judged", run.trouble()));
      case COMPILE_ERROR -> List.of();
    };
  }

  private List<Line> whenRed(Outcome first) {
    List<Line> lines = new ArrayList<>();
    String toBuild = toBuild(first);
    if (!toBuild.isEmpty()) {
      lines.add(new Line("to build", toBuild));
      lines.add(new Line("first test", sentence(first.test())));
      return lines;
    }
    Optional<FirstDifference> difference = difference(first);
    if (difference.isEmpty()) {
      lines.add(new Line(
          "the test says",
          first.message().isBlank()
              ? sentence(first.test())
              : first.message().strip().lines().findFirst().orElse("")));
    } else {
      FirstDifference d = difference.get();
      boolean threw = d.actual().startsWith("throws ");
      lines.add(new Line(threw ? "you threw" : "you returned", said(d.call(), d.actual())));
      lines.add(new Line("expected", said(d.call(), d.expected()) + "      first difference"));
    }
    if (!first.at().isEmpty()) {
      lines.add(new Line("at", first.at()));
    }
    lines.add(new Line("first test", sentence(first.test())));
    return lines;
  }

  private static String said(String call, String value) {
    if (value.startsWith("throws ")) {
      return call + " " + value;
    }
    return value.equals("no exception") ? call + " with no exception" : call + " = " + value;
  }

  private static String near(Outcome failure) {
    return failure.at().isEmpty() ? "" : ", near " + failure.at();
  }

  private static String innermost(Outcome failure) {
    String cause = failure.causes().get(failure.causes().size() - 1);
    return cause.substring(cause.indexOf(' ') + 1);
  }

  private static String shortly(String cause) {
    int colon = cause.indexOf(':');
    String type = cause.substring(0, colon);
    String message = cause.substring(colon + 1).strip().lines().findFirst().orElse("");
    return type.substring(type.lastIndexOf('.') + 1) + (message.isEmpty() ? "" : ": " + message);
  }

  /** Read a test's name as the sentence it is: aFarDistanceIsRefused, a far distance is refused. */
  private static String sentence(String test) {
    return test.replaceAll(
            "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=[0-9])", " ")
        .toLowerCase(Locale.ROOT);
  }
}
