/*
belief: both directions are taken for an encoder's
question: what is the distance of a key that a causal query does not see?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, Direction.BIDIRECTIONAL);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
