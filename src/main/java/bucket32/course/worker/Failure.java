package bucket32.course.worker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.ValueWrapper;

/** Turn what a test threw into words and values that survive the pipe. */
final class Failure {

  /** How JUnit parts a test's own message from its explanation. */
  private static final String ARROW = " ==> ";

  private static final Pattern NOTHING_THROWN =
      Pattern.compile("Expected (?:\\S*\\.)?(\\S+) to be thrown, but nothing was thrown");

  private static final int LONGEST_VALUE = 300;
  private static final int LONGEST_TRACE = 8_000;
  private static final int DEEPEST = 10;

  private Failure() {}

  static Outcome describe(String testClass, String test, Throwable thrown, List<String> learners) {
    Throwable first = thrown;
    while (first instanceof MultipleFailuresError several
        && !several.getFailures().isEmpty()) {
      first = several.getFailures().get(0);
    }
    String message = Text.shorten(messageOf(first), 2_000);
    int arrow = message.indexOf(ARROW);
    String call = arrow > 0 ? message.substring(0, arrow) : "";
    String expected = "";
    String actual = "";
    Matcher nothingThrown = NOTHING_THROWN.matcher(message);
    if (first instanceof AssertionFailedError failed && failed.isExpectedDefined()) {
      expected = value(failed.getExpected());
      actual = value(failed.getActual());
    } else if (nothingThrown.find()) {
      expected = "throws " + nothingThrown.group(1);
      actual = "no exception";
    }
    return new Outcome(
        testClass,
        test,
        Outcome.State.FAILED,
        message,
        call,
        Text.shorten(expected, LONGEST_VALUE),
        Text.shorten(actual, LONGEST_VALUE),
        causes(first),
        learnersLine(first, learners),
        trace(first),
        List.of(),
        "");
  }

  private static String value(ValueWrapper wrapper) {
    if (wrapper == null) {
      return "";
    }
    if (wrapper.getEphemeralValue() instanceof Class<?> type
        && Throwable.class.isAssignableFrom(type)) {
      return "throws " + type.getSimpleName();
    }
    return wrapper.getStringRepresentation();
  }

  private static List<Throwable> chain(Throwable thrown) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable next = thrown;
        next != null && chain.size() < DEEPEST && !chain.contains(next);
        next = next.getCause()) {
      chain.add(next);
    }
    return chain;
  }

  private static List<String> causes(Throwable thrown) {
    return chain(thrown).stream()
        .map(cause -> Text.shorten(cause.getClass().getName() + ": " + messageOf(cause), 1_000))
        .toList();
  }

  /** A learner's exception may throw from getMessage as well. */
  private static String messageOf(Throwable thrown) {
    try {
      return thrown.getMessage() == null ? "" : thrown.getMessage();
    } catch (RuntimeException | StackOverflowError broken) {
      return "";
    }
  }

  /** The innermost cause knows best: it is where things went wrong first. */
  private static String learnersLine(Throwable thrown, List<String> learners) {
    String line = "";
    for (Throwable cause : chain(thrown)) {
      line = Arrays.stream(cause.getStackTrace())
          .filter(frame -> learners.contains(frame.getClassName()))
          .findFirst()
          .filter(frame -> frame.getFileName() != null)
          .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
          .orElse(line);
    }
    return line;
  }

  /** Frames of the libraries that call the test say nothing to a learner. */
  private static String trace(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause : chain(thrown)) {
      text.append(text.isEmpty() ? "" : "caused by ")
          .append(cause.getClass().getName())
          .append(": ")
          .append(Text.shorten(messageOf(cause), 2_000))
          .append('\n');
      Arrays.stream(cause.getStackTrace())
          .filter(frame -> frame.getClassName().matches("bucket32\\.(core|measure|gpu)\\..*"))
          .limit(30)
          .forEach(frame -> text.append("    at ").append(frame).append('\n'));
    }
    return Text.shorten(text.toString(), LONGEST_TRACE);
  }
}
