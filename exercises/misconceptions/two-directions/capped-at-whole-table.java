/*
belief: each side is capped at the last index of the whole table
question: "which is the last bucket of the keys before the query: 31, or 15?"
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int far = exact.contains(distance) ? 0 : last.logarithmic().bucket(distance);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : Math.min(far, numBuckets - 1);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
