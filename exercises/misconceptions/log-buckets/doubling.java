/*
belief: each bucket is thought to be twice as wide as the last
question: 16 to 128 is doubled three times. How many buckets should that way have?
figure: staircase
*/
package bucket32.core;

public record LogarithmicBuckets(int maxExact, int count, int maxDistance) {

  public int bucket(long distance) {
    return maxExact + (int) (Math.log((double) distance / maxExact) / Math.log(2));
  }
}
