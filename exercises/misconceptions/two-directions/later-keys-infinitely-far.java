/*
belief: a key that a causal query does not see is thought to be as far as can be
question: a causal query gives all later keys one number. Is it the largest distance, or the smallest?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = farthest(relativePosition);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }

  private long farthest(long relativePosition) {
    return direction == Direction.CAUSAL && relativePosition > 0
        ? Long.MAX_VALUE
        : RelativePosition.distance(relativePosition, direction);
  }
}
