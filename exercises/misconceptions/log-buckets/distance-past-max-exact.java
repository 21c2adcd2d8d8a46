/*
belief: the logarithm of the way past max_exact is taken, not of the ratio
question: 17 and 16 differ by 1, as 2 and 1 do. Are the ratios equal too?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log(distance - maxExact + 1);
    double whole = Math.log(maxDistance - maxExact + 1);
    return maxExact + (int) (count * way / whole);
  }
}
