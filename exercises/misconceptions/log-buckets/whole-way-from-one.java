/*
belief: the whole way is taken from 1, not from max_exact
question: the way begins at max_exact. How often must that be multiplied to reach max_distance?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double way = Math.log((double) distance / maxExact);
    return maxExact + (int) (count * way / Math.log(maxDistance));
  }
}
