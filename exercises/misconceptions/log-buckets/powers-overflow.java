/*
belief: the powers are multiplied in a long
question: what is the 16th power of 16, and what is the largest long?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    int step = 0;
    while (step < count && reaches(distance, step + 1)) {
      step++;
    }
    return maxExact + step;
  }

  private boolean reaches(long distance, int step) {
    return power(distance, count) >= power(maxDistance, step) * power(maxExact, count - step);
  }

  private static long power(long base, int exponent) {
    long result = 1;
    for (int times = 0; times < exponent; times++) {
      result *= base;
    }
    return result;
  }
}
