/*
belief: one bucket more is shared out
question: 16 steps lead from 16 to 128. Which bucket does the 16th one begin?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((double) distance / maxExact);
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact + (int) ((count + 1) * way / whole);
  }
}
