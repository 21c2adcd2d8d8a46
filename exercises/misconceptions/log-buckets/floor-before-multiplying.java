/*
belief: the share is rounded down before it is multiplied
question: a share lies between 0 and 1. What is left of it after (int)?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((double) distance / maxExact);
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact + count * (int) (way / whole);
  }
}
