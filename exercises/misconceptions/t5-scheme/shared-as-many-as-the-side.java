/*
belief: a side is thought to share as many buckets as it has, on top of the exact ones
question: a decoder has 32 buckets, 16 of them exact. How many do 16 and 32 make?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public static BucketScheme t5(int numBuckets, int maxDistance, Direction direction) {
    int perSide = direction == Direction.CAUSAL ? numBuckets : numBuckets / 2;
    int maxExact = perSide / 2;
    LogarithmicBuckets shared = new LogarithmicBuckets(maxExact, perSide, maxDistance);
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
