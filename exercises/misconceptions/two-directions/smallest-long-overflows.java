/*
belief: the smallest long is thought to have a positive twin
question: what does -Long.MIN_VALUE come to in Java?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = distance(relativePosition);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }

  private long distance(long relativePosition) {
    return direction == Direction.CAUSAL
        ? Math.max(0, -relativePosition)
        : Math.abs(relativePosition);
  }
}
