/*
belief: the upper half is thought to begin with distance 1
question: "3 tokens before is bucket 3. Half the table further up: is that 18 or 19?"
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    long steps = after ? distance - 1 : distance;
    int bucket = exact.contains(steps) ? exact.bucket(steps) : last.bucket(steps);
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
