/*
belief: the decoder is given the upper half, and the encoder none
question: a decoder sees no key after the query. What would its upper half be for?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.CAUSAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
