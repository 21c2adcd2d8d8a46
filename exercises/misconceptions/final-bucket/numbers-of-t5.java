/*
belief: 31 and 113 are thought to be the same for every scheme
question: the record holds an index and a first distance. What are they for?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance >= 113;
  }

  public int bucket(long distance) {
    return distance >= 113 ? 31 : logarithmic.bucket(distance);
  }
}
