package bucket32.mistakes;

import bucket32.core.Direction;
import bucket32.core.Rule;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Ask a program one question.
 *
 * @param part the part of the exercise it is about, in words
 * @param call the question as people read it: {@code of(5, 2)}
 * @param rule the rule that answers it, where the part has more than one
 * @param ask how it is asked
 */
public record Probe(String part, String call, Optional<Rule> rule, Supplier<Object> ask) {

  /** What a stub answers. */
  static final String TO_BUILD = "to build";

  /**
   * How a part begins that asks for the buckets of T5 one by one, in the order of growing distance,
   * so that they can be counted.
   */
  static final String BUCKETS = "the buckets of ";

  private static final String STUB_SAYS = " is yours to build";

  Probe(String part, String call, Supplier<Object> ask) {
    this(part, call, Optional.empty(), ask);
  }

  /** Return the rule of a key, by numbers alone: the classes that know it may be wrong ones. */
  static Optional<Rule> rule(long relativePosition, Direction direction, int maxExact, long first) {
    boolean near = direction == Direction.CAUSAL && relativePosition > 0
        || relativePosition > -maxExact && relativePosition < maxExact;
    boolean far = relativePosition <= -first || relativePosition >= first;
    return Optional.of(near ? Rule.EXACT : far ? Rule.FINAL : Rule.LOGARITHMIC);
  }

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
