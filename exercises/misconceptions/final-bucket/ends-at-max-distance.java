/*
belief: the final bucket is thought to end at max_distance
question: which bucket would distance 129 be in?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance >= firstDistance && distance <= logarithmic.maxDistance();
  }

  public int bucket(long distance) {
    return distance >= firstDistance ? index : logarithmic.bucket(distance);
  }
}
