/*
belief: the larger of the two is taken, not the smaller
question: a cap keeps an answer from growing. Is that Math.max or Math.min?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance >= firstDistance;
  }

  public int bucket(long distance) {
    return Math.max(index, logarithmic.bucket(distance));
  }
}
