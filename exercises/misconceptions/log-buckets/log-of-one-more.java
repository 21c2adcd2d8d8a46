/*
belief: the logarithm of n + 1 is taken
question: what is the logarithm of 16 / 16, and what should the way be at the start?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((distance + 1.0) / maxExact);
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact + (int) (count * way / whole);
  }
}
