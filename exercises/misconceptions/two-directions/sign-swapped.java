/*
belief: query - key is taken where key - query is meant
question: "a key after the query: is key - query above or below zero?"
figure: staircase
seen: dmlc/gluon-nlp#1470
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long offset = relativePosition == Long.MIN_VALUE ? Long.MAX_VALUE : -relativePosition;
    long distance = RelativePosition.distance(offset, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = direction == Direction.BIDIRECTIONAL && offset > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
