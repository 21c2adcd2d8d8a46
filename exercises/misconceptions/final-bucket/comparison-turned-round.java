/*
belief: near and far have changed places
question: is distance 500 nearer or farther than the first far distance?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance < firstDistance;
  }

  public int bucket(long distance) {
    return contains(distance) ? index : logarithmic.bucket(distance);
  }
}
