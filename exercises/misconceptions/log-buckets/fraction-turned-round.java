/*
belief: the whole way is divided by the way so far
question: distance 19 has hardly set out. Is its share of the way more than 1, or less?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((double) distance / maxExact);
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact + (int) (count * whole / way);
  }
}
