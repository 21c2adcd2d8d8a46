/*
why: an encoder takes its parts from a decoder of half the size
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public static BucketScheme t5(int numBuckets, int maxDistance, Direction direction) {
    if (direction == Direction.BIDIRECTIONAL) {
      BucketScheme half = t5(numBuckets / 2, maxDistance, Direction.CAUSAL);
      return new BucketScheme(numBuckets, direction, half.exact(), half.last());
    }
    int maxExact = numBuckets / 2;
    LogarithmicBuckets shared =
        new LogarithmicBuckets(maxExact, numBuckets - maxExact, maxDistance);
    return new BucketScheme(
        numBuckets, direction, new ExactBuckets(maxExact), FinalBucket.t5(shared));
  }

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
