package bucket32.oracle;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;

/**
 * Hold what an answer takes for granted: the numbers a question states and the reading of the rule.
 *
 * @param numBuckets as stated; the reading may build one bucket more of it
 * @param maxDistance as stated
 * @param reading what is made of these numbers
 * @param scheme the result
 */
public record Premise(int numBuckets, int maxDistance, Reading reading, BucketScheme scheme) {

  /**
   * Build the scheme of the stated numbers under a reading.
   *
   * <p>Example: {@code of(32, 128, CAUSAL, Reading.T5).scheme().bucketOfOffset(113)} is 31.
   *
   * @throws IllegalArgumentException if there is no such scheme
   */
  public static Premise of(int numBuckets, int maxDistance, Direction direction, Reading reading) {
    return new Premise(
        numBuckets, maxDistance, reading, reading.scheme(numBuckets, maxDistance, direction));
  }

  public Direction direction() {
    return scheme.direction();
  }

  Premise under(Value... names) {
    Reading other = Words.find("reading", Reading.values(), names[0].toString());
    return of(numBuckets, maxDistance, direction(), other);
  }

  Premise sized(Value... numbers) {
    return of(
        Math.toIntExact(numbers[0].number("sized")),
        Math.toIntExact(numbers[1].number("sized")),
        direction(),
        reading);
  }

  Premise facing(Direction other) {
    return of(numBuckets, maxDistance, other, reading);
  }
}
