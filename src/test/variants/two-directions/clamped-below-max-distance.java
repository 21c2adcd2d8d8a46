/*
why: a distance is moved to max_distance - 1 at most, which is in the last bucket already
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    long held = Math.min(distance, last.logarithmic().maxDistance() - 1L);
    int bucket = exact.contains(held) ? exact.bucket(held) : last.logarithmic().bucket(held);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
