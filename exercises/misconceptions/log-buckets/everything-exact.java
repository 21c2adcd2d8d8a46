/*
belief: every distance is given a bucket of its own
question: how many buckets would distance 127 need?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    return (int) distance;
  }
}
