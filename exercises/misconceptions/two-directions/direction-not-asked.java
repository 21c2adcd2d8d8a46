/*
belief: every key after the query is put in the upper half, whatever the direction
question: does a causal query tell the keys after it apart from itself?
figure: staircase
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    int bucket = exact.contains(distance) ? exact.bucket(distance) : last.bucket(distance);
    boolean after = relativePosition > 0;
    return after ? numBuckets / 2 + bucket : bucket;
  }
}
