/*
same: exact-buckets-of-whole-side
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public static BucketScheme t5(int numBuckets, int maxDistance, Direction direction) {
    int perSide = direction == Direction.CAUSAL ? numBuckets : numBuckets / 2;
    int maxExact = perSide;
    LogarithmicBuckets shared = new LogarithmicBuckets(maxExact, perSide - maxExact, maxDistance);
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
