/*
why: the first far distance is worked out as a power and rounded up
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public static BucketScheme t5(int numBuckets, int maxDistance, Direction direction) {
    int perSide = direction == Direction.CAUSAL ? numBuckets : numBuckets / 2;
    int maxExact = perSide / 2;
    LogarithmicBuckets shared = new LogarithmicBuckets(maxExact, perSide - maxExact, maxDistance);
    double way = 1 - 1.0 / shared.count();
    double edge = maxExact * Math.pow((double) maxDistance / maxExact, way);
    return new BucketScheme(
        numBuckets,
        direction,
        new ExactBuckets(maxExact),
        new FinalBucket(shared, perSide - 1, (long) Math.ceil(edge - 1e-9)));
  }

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
