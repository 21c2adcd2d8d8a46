/*
why: a key after the query asks for its mirror image before the query
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    if (relativePosition > 0) {
      return direction == Direction.CAUSAL ? 0 : numBuckets / 2 + bucket(-relativePosition);
    }
    long distance = relativePosition == Long.MIN_VALUE ? Long.MAX_VALUE : -relativePosition;
    return exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
  }
}
