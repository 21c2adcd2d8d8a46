/*
belief: the query is counted among the keys after it
question: key - query is 0 for the query itself. Is that above zero?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition >= 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
