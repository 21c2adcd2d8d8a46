/*
belief: the two logarithms have different bases
question: dividing one logarithm by another makes the base cancel. When does it not?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((double) distance / maxExact);
    double whole = Math.log10((double) maxDistance / maxExact);
    return maxExact + (int) (count * way / whole);
  }
}
