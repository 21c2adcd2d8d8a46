/*
belief: the way so far is taken from 1, not from max_exact
question: at distance 16 no step is done yet. What is log(16), and what is log(16 / 16)?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    double whole = Math.log((double) maxDistance / maxExact);
    return maxExact + (int) (count * Math.log(distance) / whole);
  }
}
