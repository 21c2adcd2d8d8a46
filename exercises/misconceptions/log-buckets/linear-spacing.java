/*
belief: buckets of equal width are shared out
question: "the near half of the way and the far half: do they get equally many buckets?"
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    return maxExact + (int) (count * (distance - maxExact) / (maxDistance - maxExact));
  }
}
