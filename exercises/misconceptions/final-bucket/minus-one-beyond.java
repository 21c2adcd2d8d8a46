/*
belief: a distance beyond max_distance is thought to have no bucket
question: a text of 500 tokens has distances up to 499. Which bias do they get?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance >= firstDistance;
  }

  public int bucket(long distance) {
    return distance > logarithmic.maxDistance()
        ? -1
        : Math.min(logarithmic.bucket(distance), index);
  }
}
