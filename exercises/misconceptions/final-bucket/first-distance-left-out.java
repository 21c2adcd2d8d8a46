/*
belief: the final bucket is thought to start after its first distance
question: if 113 is the first distance there, is it there?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance > firstDistance;
  }

  public int bucket(long distance) {
    return contains(distance) ? index : logarithmic.bucket(distance);
  }
}
