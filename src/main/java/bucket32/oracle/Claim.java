package bucket32.oracle;

import java.util.List;
import java.util.Map;

/**
 * Hold a claimed answer: what is claimed, and the scheme as far as the claim names it.
 *
 * @param expression what is claimed, to be true or false
 */
public record Claim(Expression expression, SchemeClauses scheme) {

  /**
   * Read a claim in English, or an expression that is true or false.
   *
   * <p>Example: {@code read("offset 120 is in bucket 32 of 0..32 with dist_max 128")}.
   *
   * @throws IllegalArgumentException if any of it is not understood: nothing is guessed
   */
  public static Claim read(String text) {
    return new ClaimReader(text).claim();
  }

  /** Tell whether the claim holds under a premise. */
  public boolean holds(Premise premise) {
    return expression.holds(premise, Map.of());
  }

  /** Return the offsets the claim names, to be proved. */
  public List<Long> offsets() {
    return Mentions.offsets(expression.toString());
  }

  /** Return the buckets whose range the claim names. */
  public List<Integer> buckets() {
    return Mentions.buckets(expression.toString());
  }
}
