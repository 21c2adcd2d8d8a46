/*
belief: the final bucket is thought to start at max_distance
question: the record holds the first far distance. Is it 128?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance >= logarithmic.maxDistance();
  }

  public int bucket(long distance) {
    return contains(distance) ? index : logarithmic.bucket(distance);
  }
}
