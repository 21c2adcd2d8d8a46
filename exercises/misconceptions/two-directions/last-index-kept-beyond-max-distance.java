/*
belief: the last index of a side is kept for what is beyond max_distance
question: distance 100 is in the far bucket of an encoder already. Which bucket do you give it, and which to 128?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance)
        ? exact.bucket(distance)
        : distance > last.logarithmic().maxDistance()
            ? last.index()
            : Math.min(last.logarithmic().bucket(distance), last.index() - 1);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
