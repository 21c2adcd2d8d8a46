package bucket32.course;

import bucket32.course.Verdict.Line;
import bucket32.course.worker.Outcome;
import bucket32.mistakes.Recognised;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Say what one failed test means: what was asked, what came, what was expected. */
record FailedTest(Outcome outcome) {

  /** What the pristine stubs throw; see src/stubs. */
  private static final String TO_BUILD = " is yours to build";

  /** Return what a stub says of itself: {@code ExactBuckets.bucket}; empty if this is none. */
  String toBuild() {
    return outcome.causes().stream()
        .filter(cause -> cause.startsWith("java.lang.UnsupportedOperationException"))
        .filter(cause -> cause.endsWith(TO_BUILD))
        .map(cause -> cause.substring(cause.indexOf(' ') + 1, cause.length() - TO_BUILD.length()))
        .findFirst()
        .orElse("");
  }

  /** Return where the program parts from the test; empty for a stub, or where no value is known. */
  Optional<FirstDifference> difference() {
    if (!toBuild().isEmpty()) {
      return Optional.empty();
    }
    String call = outcome.call().isEmpty() ? outcome.test() : outcome.call();
    if (!outcome.actual().isEmpty() || !outcome.expected().isEmpty()) {
      return Optional.of(new FirstDifference(call, outcome.expected(), outcome.actual()));
    }
    String thrown = outcome.causes().get(0);
    if (thrown.startsWith("java.lang.NullPointerException") && outcome.at().isEmpty()) {
      // No line of the learner's was running: the test met the null that they returned.
      return Optional.of(new FirstDifference(call, "not null", "null"));
    }
    return thrown.startsWith("java.lang.AssertionError") || thrown.startsWith("org.opentest4j.")
        ? Optional.empty()
        : Optional.of(new FirstDifference(call, "no exception", "throws " + shortly(thrown)));
  }

  List<Line> lines(Recognised recognised) {
    List<Line> lines = new ArrayList<>();
    if (!toBuild().isEmpty()) {
      lines.add(new Line("to build", toBuild()));
    } else {
      lines.addAll(
          difference().map(difference -> parted(difference, recognised)).orElseGet(this::said));
      lines.addAll(BeliefLines.of(recognised));
      if (!outcome.at().isEmpty()) {
        lines.add(new Line("at", outcome.at()));
      }
    }
    lines.add(new Line("first test", sentence(outcome.test())));
    return lines;
  }

  private List<Line> parted(FirstDifference difference, Recognised recognised) {
    if (outcome.call().isEmpty()) { // the test names none, so what came has to do
      return List.of(
          new Line(label(difference), difference.actual().replaceFirst("^throws ", "")),
          new Line("expected", difference.expected()));
    }
    String expected = gave(difference.call(), difference.expected());
    String first = "first difference" + BeliefLines.howMany(recognised);
    return List.of(
        new Line(label(difference), gave(difference.call(), difference.actual())),
        new Line("expected", expected + "      " + first, "expected: " + expected + "; " + first));
  }

  private static String label(FirstDifference difference) {
    return difference.actual().startsWith("throws ") ? "you threw" : "you returned";
  }

  private List<Line> said() {
    return outcome
        .message()
        .strip()
        .lines()
        .findFirst()
        .map(message -> List.of(new Line("the test says", message)))
        .orElse(List.of());
  }

  private static String gave(String call, String value) {
    if (value.startsWith("throws ")) {
      return call + " " + value;
    }
    return value.equals("no exception") ? call + " with no exception" : call + " = " + value;
  }

  private static String shortly(String cause) {
    int colon = cause.indexOf(':');
    String type = cause.substring(0, colon);
    String message = cause.substring(colon + 1).strip().lines().findFirst().orElse("");
    return type.substring(type.lastIndexOf('.') + 1) + (message.isEmpty() ? "" : ": " + message);
  }

  /** Read a test's name as the sentence it is: aFarDistanceIsRefused, a far distance is refused. */
  static String sentence(String test) {
    return test.replaceAll(
            "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=[0-9])", " ")
        .toLowerCase(Locale.ROOT);
  }
}
