/*
belief: the cast to int binds to the logarithm alone
question: what is (int) 0.17 * 16?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact + (int) ((int) Math.log((double) distance / maxExact) / whole * count);
  }
}
