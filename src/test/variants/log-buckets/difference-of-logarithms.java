/*
why: the logarithm of a ratio is a difference of logarithms
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {
  public int bucket(long distance) {
    double way = Math.log(distance) - Math.log(maxExact);
    double whole = Math.log(maxDistance) - Math.log(maxExact);
    return (int) (maxExact + way / whole * count);
  }
}
