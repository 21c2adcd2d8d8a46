/*
both: [max-exact-added, no-cap]
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket =
        exact.contains(distance) ? exact.bucket(distance) : last.logarithmic().bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? exact.maxExact() + bucket : bucket;
  }
}
