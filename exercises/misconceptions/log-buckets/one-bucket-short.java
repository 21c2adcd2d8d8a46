/*
belief: one bucket fewer is shared out
question: is a bucket kept back for the far end, or does the last logarithmic one take it?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((double) distance / maxExact);
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact + (int) ((count - 1) * way / whole);
  }
}
