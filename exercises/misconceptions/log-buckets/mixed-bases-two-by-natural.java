/*
same: mixed-bases
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((double) distance / maxExact) / Math.log(2);
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact + (int) (count * way / whole);
  }
}
