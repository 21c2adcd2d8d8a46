/*
belief: the share is rounded up
question: distance 17 has gone less than one step of the way. Is it in the next bucket already?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((double) distance / maxExact);
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact + (int) Math.ceil(count * way / whole);
  }
}
