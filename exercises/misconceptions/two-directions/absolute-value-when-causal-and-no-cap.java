/*
both: [absolute-value-when-causal, no-cap]
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, Direction.BIDIRECTIONAL);
    int bucket =
        exact.contains(distance) ? exact.bucket(distance) : last.logarithmic().bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
