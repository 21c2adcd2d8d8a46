/*
belief: both directions are taken for a decoder's
question: an encoder looks both ways. How far is the next token?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, Direction.CAUSAL);
    return exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
  }
}
