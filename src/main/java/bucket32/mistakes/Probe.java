package bucket32.mistakes;

import java.util.function.Supplier;

/**
 * Ask a program one question.
 *
 * @param part the part of the exercise it is about, in words
 * @param call the question as people read it: {@code of(5, 2)}
 * @param ask how it is asked
 */
public record Probe(String part, String call, Supplier<Object> ask) {

  /** What a stub answers. */
  static final String TO_BUILD = "to build";

  /** How a part begins that asks for the buckets of T5 one by one, so that they can be counted. */
  static final String BUCKETS = "the buckets of ";

  private static final String STUB_SAYS = " is yours to build";

  /** Return the answer: a value, {@code throws NAME}, or {@link #TO_BUILD}. */
  String answer() {
    try {
      return String.valueOf(ask.get());
    } catch (RuntimeException | LinkageError | StackOverflowError thrown) {
      return isStub(thrown) ? TO_BUILD : "throws " + name(thrown);
    }
  }

  /** A more special exception than the one that is asked for will do as well. */
  private static String name(Throwable thrown) {
    return thrown instanceof IllegalArgumentException
        ? "IllegalArgumentException"
        : thrown.getClass().getSimpleName();
  }

  private static boolean isStub(Throwable thrown) {
    return thrown instanceof UnsupportedOperationException
        && thrown.getMessage() != null
        && thrown.getMessage().endsWith(STUB_SAYS);
  }
}
