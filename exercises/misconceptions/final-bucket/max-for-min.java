/*
belief: the larger of the two is taken, or near and far have changed places
question: distance 50 got bucket 31, and 128 got 32. Which of the two is the cap for?
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
