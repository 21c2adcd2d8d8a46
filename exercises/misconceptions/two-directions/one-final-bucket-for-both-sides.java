/*
belief: the far keys of both sides share one bucket
question: "a key 500 tokens before the query and one 500 after it: does an encoder tell them apart?"
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after =
        direction == Direction.BIDIRECTIONAL && relativePosition > 0 && !last.contains(distance);
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
