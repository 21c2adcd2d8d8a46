/*
why: every far distance is moved to the first one before it is looked up
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    long held = Math.min(distance, last.firstDistance());
    int bucket = exact.contains(held) ? exact.bucket(held) : last.bucket(held);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
