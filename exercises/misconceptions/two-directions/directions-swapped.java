/*
belief: the two directions have changed places
question: which of the two sees the keys after the query, CAUSAL or BIDIRECTIONAL?
figure: staircase
seen: lucidrains/x-transformers#10
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    boolean sees = direction == Direction.CAUSAL;
    long distance = RelativePosition.distance(
        relativePosition, sees ? Direction.BIDIRECTIONAL : Direction.CAUSAL);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    return sees && relativePosition > 0 ? numBuckets / 2 + bucket : bucket;
  }
}
