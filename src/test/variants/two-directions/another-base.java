/*
why: the rule of one side is worked out anew, with logarithms of base 10
*/
package bucket32.core;

public record BucketScheme(
    int numBuckets, Direction direction, ExactBuckets exact, FinalBucket last) {

  public int bucket(long relativePosition) {
    long distance = RelativePosition.distance(relativePosition, direction);
    boolean after = direction == Direction.BIDIRECTIONAL && relativePosition > 0;
    return (after ? numBuckets / 2 : 0)
        + (distance < exact.maxExact() ? (int) distance : Math.min(shared(distance), last.index()));
  }

  private int shared(long distance) {
    LogarithmicBuckets shared = last.logarithmic();
    double way = Math.log10((double) distance / shared.maxExact());
    double whole = Math.log10((double) shared.maxDistance() / shared.maxExact());
    return shared.maxExact() + (int) (shared.count() * way / whole + 1e-9);
  }
}
