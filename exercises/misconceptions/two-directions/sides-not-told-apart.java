/*
belief: the two sides of an encoder share their buckets
question: one key stands 3 tokens before the query, one 3 after it. Should the two have the same bias?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    return exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
  }
}
