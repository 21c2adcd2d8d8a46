/*
belief: the share is multiplied by max_exact
question: with 4 exact and 5 logarithmic buckets, how many steps has the whole way?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((double) distance / maxExact);
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact + (int) (maxExact * way / whole);
  }
}
