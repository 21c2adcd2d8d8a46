/*
belief: the shared buckets are thought to begin one distance early
question: 8 exact distances begin with 0. Is 7 still one of them?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    long far = Math.max(distance, exact.maxExact());
    int bucket = distance < exact.maxExact() - 1 ? exact.bucket(distance) : last.bucket(far);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
