/*
belief: half the table is added to the distance, not to the bucket
question: bucket 17 is the next token's. What is the bucket of a token 17 away?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    if (direction == Direction.BIDIRECTIONAL && relativePosition > 0) {
      distance = Math.min(distance, Long.MAX_VALUE - numBuckets) + numBuckets / 2;
    }
    return exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
  }
}
