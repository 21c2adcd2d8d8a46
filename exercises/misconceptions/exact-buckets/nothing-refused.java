/*
belief: bucket answers for any distance
question: who should notice when bucket is asked for a distance it has no bucket for?
figure: intervals
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {

  public boolean contains(long distance) {
    return distance < maxExact;
  }

  public int bucket(long distance) {
    return (int) distance;
  }
}
