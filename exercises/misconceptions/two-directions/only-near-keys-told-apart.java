/*
belief: only the exact buckets are doubled, one set for each side
question: "a key 20 tokens before the query and one 20 after it: does an encoder tell them apart?"
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after =
        direction == Direction.BIDIRECTIONAL && relativePosition > 0 && exact.contains(distance);
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
