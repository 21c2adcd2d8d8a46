/*
belief: the sign is dropped for a causal query as well
question: which keys does a causal query not see, and what is their distance?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, Direction.BIDIRECTIONAL);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
