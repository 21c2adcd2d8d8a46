/*
why: single precision is enough for these numbers
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {
  public int bucket(long distance) {
    float way = (float) Math.log((float) distance / maxExact);
    float whole = (float) Math.log((float) maxDistance / maxExact);
    return maxExact + (int) (way / whole * count);
  }
}
