/*
belief: the ratios are divided without a logarithm
question: 19 is 1.19 times 16 and 128 is 8 times 16. Is the way half done at 4 times, or at the square root of 8?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    return maxExact + (int) ((double) count * distance / maxDistance);
  }
}
