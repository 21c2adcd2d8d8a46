/*
both: [sign-swapped, smallest-long-overflows]
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long offset = -relativePosition;
    long distance = direction == Direction.CAUSAL ? Math.max(0, -offset) : Math.abs(offset);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && offset > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
