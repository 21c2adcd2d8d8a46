/*
belief: the relative position is squeezed into an int
question: what is (int) 4294967299L, and which side is it on?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    int position = (int) relativePosition;
    long distance = RelativePosition.distance(position, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && position > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
