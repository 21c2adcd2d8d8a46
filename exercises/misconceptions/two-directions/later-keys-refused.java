/*
belief: a later key is thought to be an error for a causal query
question: a decoder masks the keys after the query. Does it need an exception as well?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    if (direction == Direction.CAUSAL && relativePosition > 0) {
      throw new IllegalArgumentException("a causal query does not see later keys");
    }
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    return relativePosition > 0 ? numBuckets / 2 + bucket : bucket;
  }
}
