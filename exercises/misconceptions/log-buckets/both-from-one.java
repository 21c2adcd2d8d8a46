/*
belief: both ways are taken from 1, not from max_exact
question: at distance 16 no step is done yet. What share should that be?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    return maxExact + (int) (count * Math.log(distance) / Math.log(maxDistance));
  }
}
