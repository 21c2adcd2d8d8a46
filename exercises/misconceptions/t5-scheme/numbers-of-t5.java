/*
belief: the scheme is thought to be T5's, whatever is asked for
question: with 8 buckets for both sides, can 8 be exact on each?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public static BucketScheme t5(int numBuckets, int maxDistance, Direction direction) {
    int perSide = direction == Direction.CAUSAL ? 32 : 16;
    int maxExact = perSide / 2;
    LogarithmicBuckets shared = new LogarithmicBuckets(maxExact, perSide - maxExact, 128);
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
