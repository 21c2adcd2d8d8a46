/*
belief: a far distance wraps round to bucket 0
question: distance 128 would share a bucket with the query itself. Are the two alike?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance >= firstDistance;
  }

  public int bucket(long distance) {
    return logarithmic.bucket(distance) % (index + 1);
  }
}
