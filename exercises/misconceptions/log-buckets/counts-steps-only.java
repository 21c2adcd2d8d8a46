/*
belief: max_exact is not added
question: buckets 0 to 15 are taken by the near distances. Which one comes next?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((double) distance / maxExact);
    double whole = Math.log((double) maxDistance / maxExact);
    return (int) (count * way / whole);
  }
}
