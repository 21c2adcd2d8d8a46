/*
belief: half the table is thought to be twice max_exact
question: with 19 buckets a side has 9, and 4 of them are exact. What is twice 4?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? 2 * exact.maxExact() + bucket : bucket;
  }
}
