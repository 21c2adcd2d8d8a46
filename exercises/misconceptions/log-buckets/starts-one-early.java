/*
belief: the first shared bucket is thought to be max_exact - 1
question: distance 15 has bucket 15 to itself. May distance 16 share it?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((double) distance / maxExact);
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact - 1 + (int) (count * way / whole);
  }
}
