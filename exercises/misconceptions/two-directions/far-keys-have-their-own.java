/*
belief: each key beyond max_distance is given a bucket of its own
question: a table has a fixed number of rows. Which row would a key 1000000 tokens away take?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    long beyond = Math.max(0, distance - last.logarithmic().maxDistance());
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return (int) (after ? numBuckets / 2 + bucket + beyond : bucket + beyond);
  }
}
