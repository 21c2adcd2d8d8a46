/*
why: the final bucket is searched for here
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public static BucketScheme t5(int numBuckets, int maxDistance, Direction direction) {
    int perSide = direction == Direction.CAUSAL ? numBuckets : numBuckets / 2;
    int maxExact = perSide / 2;
    LogarithmicBuckets shared = new LogarithmicBuckets(maxExact, perSide - maxExact, maxDistance);
    long first = maxDistance;
    while (first > maxExact && shared.bucket(first - 1) >= perSide - 1) {
      first--;
    }
    return new BucketScheme(
        numBuckets,
        direction,
        new ExactBuckets(maxExact),
        new FinalBucket(shared, perSide - 1, first));
  }

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
