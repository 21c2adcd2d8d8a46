/*
why: the edges are powers, and nothing is rounded down
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {
  public int bucket(long distance) {
    int step = 0;
    while (step < count - 1 && distance >= edge(step + 1)) {
      step++;
    }
    return maxExact + step;
  }

  private double edge(int step) {
    return maxExact * Math.pow((double) maxDistance / maxExact, (double) step / count);
  }
}
