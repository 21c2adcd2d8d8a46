/*
belief: the 32nd bucket is thought to have index 32
question: if the first index is 0, which is the 32nd?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance >= firstDistance;
  }

  public int bucket(long distance) {
    return contains(distance) ? index + 1 : logarithmic.bucket(distance);
  }
}
