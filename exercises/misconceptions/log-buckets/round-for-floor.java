/*
belief: the share is rounded to the nearest
question: a bucket ends where the next begins. Does it end halfway?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((double) distance / maxExact);
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact + (int) Math.round(count * way / whole);
  }
}
