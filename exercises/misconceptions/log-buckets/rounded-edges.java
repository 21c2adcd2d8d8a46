/*
belief: the edges of the buckets are rounded to whole distances
question: the second bucket begins at 18.2. Is 18 past that?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    int step = 0;
    while (step < count - 1 && distance >= Math.round(edge(step + 1))) {
      step++;
    }
    return maxExact + step;
  }

  private double edge(int step) {
    return maxExact * Math.pow((double) maxDistance / maxExact, (double) step / count);
  }
}
