/*
why: the far distances are asked for first, and the near ones come last
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long n = RelativePosition.distance(relativePosition, direction);
    int half = relativePosition > 0 && direction != Direction.CAUSAL ? numBuckets >> 1 : 0;
    if (last.contains(n)) {
      return half + last.index();
    }
    return half + (n >= exact.maxExact() ? last.logarithmic().bucket(n) : (int) n);
  }
}
