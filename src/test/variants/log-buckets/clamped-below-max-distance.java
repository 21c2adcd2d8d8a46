/*
why: a distance is moved to max_distance - 1 at most, which is in the last bucket already
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {
  public int bucket(long distance) {
    long near = Math.min(distance, maxDistance - 1L);
    return maxExact
        + (int) (count
            * Math.log((double) near / maxExact)
            / Math.log((double) maxDistance / maxExact));
  }
}
