/*
belief: maxDistance / maxExact is divided as integers
question: what is 5 / 2 in Java?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((double) distance / maxExact);
    double whole = Math.log(maxDistance / maxExact);
    return maxExact + (int) (count * way / whole);
  }
}
