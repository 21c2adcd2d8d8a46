/*
belief: what is not final is taken for exact
question: distance 50 shares a bucket. Which class knows its number?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance >= firstDistance;
  }

  public int bucket(long distance) {
    return contains(distance) ? index : (int) distance;
  }
}
