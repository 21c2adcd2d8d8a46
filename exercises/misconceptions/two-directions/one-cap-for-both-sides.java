/*
belief: the cap is put on after the half is added
question: "a far key before the query: which index stops it there?"
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    int half = after ? numBuckets / 2 : 0;
    return exact.contains(distance)
        ? half + exact.bucket(distance)
        : Math.min(half + last.logarithmic().bucket(distance), numBuckets - 1);
  }
}
