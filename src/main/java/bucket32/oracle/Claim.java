package bucket32.oracle;

import bucket32.core.Direction;
import bucket32.oracle.Question.Stated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Hold a claimed answer: what is claimed, and the scheme as far as the claim names it.
 *
 * @param expression what is claimed, to be true or false
 * @param numBuckets how many buckets it names
 * @param lastIndex the last index it names, as in 0..32
 */
public record Claim(
    Expression expression,
    OptionalInt numBuckets,
    OptionalInt lastIndex,
    OptionalInt maxDistance,
    Optional<Direction> direction,
    Optional<Reading> reading) {

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

  /**
   * Return the premise of the claim under a reading.
   *
   * <p>Indices from 0 to 32 are 33 buckets of the code; in the other readings 32 is the number that
   * is stated.
   *
   * @param otherwise what holds where the claim says nothing
   */
  public Premise premise(Reading one, Stated otherwise) {
    int stated = numBuckets.orElse(otherwise.numBuckets());
    if (lastIndex.isPresent()) {
      stated = lastIndex.getAsInt() + (one == Reading.T5 ? 1 : 0);
    }
    return Premise.of(
        stated,
        maxDistance.orElse(otherwise.maxDistance()),
        direction.orElse(otherwise.direction()),
        one);
  }

  /** Return the offsets the claim names, to be proved. */
  public List<Long> offsets() {
    return Mentions.offsets(expression.toString());
  }

  /** Return the buckets whose range the claim names. */
  public List<Integer> buckets() {
    return Mentions.buckets(expression.toString());
  }

  /** Tell whether the claim holds under a premise. */
  public boolean holds(Premise premise) {
    return expression.holds(premise, Map.of());
  }
}
