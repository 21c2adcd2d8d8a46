/*
belief: the upper half is given to the keys before the query
question: which of the two halves does the query itself belong to, and which side goes with it?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition < 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
