/*
belief: everything lands in the final bucket
question: distance 16 is bucket 16. Which class knows that?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance >= firstDistance;
  }

  public int bucket(long distance) {
    return index;
  }
}
