/*
belief: the upper half is moved down by one, into the dead bucket
question: the far keys before the query are in bucket 15. What else is in bucket 15 then, and what is missing?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? last.index() + bucket : bucket;
  }
}
