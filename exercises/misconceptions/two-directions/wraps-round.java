/*
belief: a far key wraps round to the first bucket
question: distance 128 would share a bucket with the query itself. Are the two alike?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    int perSide = direction == Direction.CAUSAL ? numBuckets : numBuckets / 2;
    int bucket = exact.contains(distance)
        ? exact.bucket(distance)
        : last.logarithmic().bucket(distance) % perSide;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
