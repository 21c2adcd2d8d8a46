package bucket32.course.worker;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Say how one test ended.
 *
 * @param testClass the class that declares the test
 * @param test the test's method, or the class itself where the class could not be set up
 * @param state whether it passed
 * @param message what it said on failing; empty when it passed
 * @param call the call it asked about, as its message names it; empty when unknown
 * @param expected what the call should give; empty when unknown
 * @param actual what the call gave; empty when unknown
 * @param causes each throwable of the chain as {@code class: message}, outermost first
 * @param at the learner's line that was running, as {@code File.java:12}; empty when none was
 * @param trace the stack trace, shortened
 * @param ranOn what ran its kernels, as the test said itself; empty where it runs none
 * @param notRun why nothing ran there where it should have; empty where it did, or need not
 */
public record Outcome(
    String testClass,
    String test,
    State state,
    String message,
    String call,
    String expected,
    String actual,
    List<String> causes,
    String at,
    String trace,
    List<String> ranOn,
    String notRun) {

  /** How a test can end. */
  public enum State {
    PASSED,
    FAILED,
    /** It did not run, or gave up on an assumption: never good enough for green. */
    SKIPPED
  }

  static Outcome passed(String testClass, String test) {
    return of(testClass, test, State.PASSED, "");
  }

  static Outcome skipped(String testClass, String test, String reason) {
    return of(testClass, test, State.SKIPPED, reason);
  }

  private static Outcome of(String testClass, String test, State state, String message) {
    return new Outcome(
        testClass, test, state, message, "", "", "", List.of(), "", "", List.of(), "");
  }

  /** Return the outcome with what ran the test's kernels, or why nothing did. */
  Outcome ran(List<String> where, String whyNot) {
    return new Outcome(
        testClass, test, state, message, call, expected, actual, causes, at, trace, where, whyNot);
  }

  /** Tell whether a throwable of this class is in the chain. */
  public boolean causedBy(Class<? extends Throwable> type) {
    return causes.stream()
        .anyMatch(cause -> cause.equals(type.getName()) || cause.startsWith(type.getName() + ":"));
  }

  void write(DataOutput out) throws IOException {
    for (String text : List.of(testClass, test, state.name(), message, call, expected, actual)) {
      Text.write(out, text);
    }
    writeAll(out, causes);
    Text.write(out, at);
    Text.write(out, trace);
    writeAll(out, ranOn);
    Text.write(out, notRun);
  }

  static Outcome read(DataInput in) throws IOException {
    String testClass = Text.read(in);
    String test = Text.read(in);
    State state = State.valueOf(Text.read(in));
    String message = Text.read(in);
    String call = Text.read(in);
    String expected = Text.read(in);
    String actual = Text.read(in);
    return new Outcome(
        testClass,
        test,
        state,
        message,
        call,
        expected,
        actual,
        readAll(in),
        Text.read(in),
        Text.read(in),
        readAll(in),
        Text.read(in));
  }

  private static void writeAll(DataOutput out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      Text.write(out, text);
    }
  }

  private static List<String> readAll(DataInput in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(Text.read(in));
    }
    return texts;
  }
}
