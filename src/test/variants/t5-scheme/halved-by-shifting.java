/*
why: an encoder's number is shifted once more than a decoder's
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public static BucketScheme t5(int numBuckets, int maxDistance, Direction direction) {
    int perSide = numBuckets >> (direction == Direction.BIDIRECTIONAL ? 1 : 0);
    int maxExact = perSide >> 1;
    FinalBucket last =
        FinalBucket.t5(new LogarithmicBuckets(maxExact, perSide - maxExact, maxDistance));
    return new BucketScheme(numBuckets, direction, new ExactBuckets(maxExact), last);
  }

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
