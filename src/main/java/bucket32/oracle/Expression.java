package bucket32.oracle;

import java.util.Map;
import java.util.Set;

/**
 * Ask a scheme something, in writing: {@code bucket(113) = last_bucket}.
 *
 * <p>There are whole numbers, {@code + - * / %} (division rounds down), comparisons {@code = != < <=
 * > >=}, {@code and or not}, and the names of {@link Vocabulary}. There is no loop and no
 * definition, so every expression ends.
 */
public final class Expression {

  /** What an expression is worth under a premise, its variables known. */
  interface Node {
    Value value(Premise premise, Map<String, Long> variables);
  }

  private final String text;
  private final Node node;
  private final boolean asksTheScheme;

  Expression(String text, Node node, boolean asksTheScheme) {
    this.text = text;
    this.node = node;
    this.asksTheScheme = asksTheScheme;
  }

  /**
   * Read an expression.
   *
   * <p>Example: {@code parse("first(b) - 1", Set.of("b"))}.
   *
   * @param variables the names it may use beside the vocabulary
   * @throws IllegalArgumentException naming the column, what stands there and what may
   */
  public static Expression parse(String text, Set<String> variables) {
    return new ExpressionParser(text, variables).expression();
  }

  /** Read an expression without variables. */
  public static Expression parse(String text) {
    return parse(text, Set.of());
  }

  /**
   * Return what it is worth.
   *
   * <p>Example: {@code parse("final_first").value(premise)} is 113 for T5's 32 causal buckets.
   *
   * @throws IllegalArgumentException if it has no value there, such as the end of an endless bucket
   */
  public Value value(Premise premise) {
    return value(premise, Map.of());
  }

  Value value(Premise premise, Map<String, Long> variables) {
    try {
      return node.value(premise, variables);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new IllegalArgumentException("in '" + text + "': " + e.getMessage(), e);
    }
  }

  boolean holds(Premise premise, Map<String, Long> variables) {
    return value(premise, variables).holds("'" + text + "'");
  }

  long number(Premise premise) {
    return value(premise).number("'" + text + "'");
  }

  /** Tell whether the scheme is asked at all; a typed number or letter does not ask it. */
  boolean asksTheScheme() {
    return asksTheScheme;
  }

  @Override
  public String toString() {
    return text;
  }
}
