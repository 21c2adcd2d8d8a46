/*
both: [sides-not-told-apart, no-cap]
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    return exact.contains(distance)
        ? exact.bucket(distance)
        : last.logarithmic().bucket(distance);
  }
}
