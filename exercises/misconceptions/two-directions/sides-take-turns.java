/*
belief: the buckets of the two sides take turns
question: "3 before and 3 after: are their buckets 1 apart, or half the table?"
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = relativePosition > 0;
    return direction == Direction.CAUSAL ? bucket : after ? 2 * bucket - 1 : 2 * bucket;
  }
}
