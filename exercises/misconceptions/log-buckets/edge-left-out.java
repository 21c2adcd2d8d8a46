/*
belief: the first distance of a bucket is left in the one before
question: bucket 17 begins at 19. Does 19 belong to it?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log(Math.max(distance - 1.0, maxExact) / maxExact);
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact + (int) (count * way / whole);
  }
}
