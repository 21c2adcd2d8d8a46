/*
belief: the first distance of each bucket is left in the one before
question: bucket 1 begins at distance 1. Does distance 1 belong to it?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    long before = Math.max(0, distance - 1);
    int bucket = exact.contains(before) ? exact.bucket(before) : last.bucket(before);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
