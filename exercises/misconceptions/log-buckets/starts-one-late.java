/*
belief: the first shared bucket is thought to be max_exact + 1
question: the last exact bucket is 15. Which index follows?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((double) distance / maxExact);
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact + 1 + (int) (count * way / whole);
  }
}
