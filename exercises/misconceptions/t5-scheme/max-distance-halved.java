/*
belief: max_distance is halved along with the buckets
question: is there half as much text on each side of an encoder's query?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public static BucketScheme t5(int numBuckets, int maxDistance, Direction direction) {
    int perSide = direction == Direction.CAUSAL ? numBuckets : numBuckets / 2;
    int maxExact = perSide / 2;
    LogarithmicBuckets shared = new LogarithmicBuckets(
        maxExact,
        perSide - maxExact,
        direction == Direction.CAUSAL ? maxDistance : maxDistance / 2);
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
