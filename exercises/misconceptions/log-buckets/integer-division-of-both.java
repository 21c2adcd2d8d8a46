/*
both: [integer-division-of-distance, integer-division-of-max-distance]
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log(distance / maxExact);
    double whole = Math.log(maxDistance / maxExact);
    return maxExact + (int) (count * way / whole);
  }
}
