/*
why: whole powers of any size, and no logarithm
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {
  public int bucket(long distance) {
    java.math.BigInteger left = java.math.BigInteger.valueOf(distance).pow(count);
    int step = 0;
    while (step < count
        && left.compareTo(java.math.BigInteger.valueOf(maxDistance)
                .pow(step + 1)
                .multiply(java.math.BigInteger.valueOf(maxExact).pow(count - step - 1)))
            >= 0) {
      step++;
    }
    return maxExact + step;
  }
}
