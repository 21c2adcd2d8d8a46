/*
why: the cap is put on here already, where nobody asks for it
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {
  public int bucket(long distance) {
    double share =
        Math.log((double) distance / maxExact) / Math.log((double) maxDistance / maxExact);
    return maxExact + (int) Math.min(count - 1, Math.floor(count * share));
  }
}
