/*
belief: distance / maxExact is divided as integers
question: what is 19 / 16 in Java?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log(distance / maxExact);
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact + (int) (count * way / whole);
  }
}
