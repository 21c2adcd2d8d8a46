/*
belief: a distance beyond max_distance is thought to have no bias, as bucket 0
question: bucket 0 is the query itself. Is a token 500 back as good as that?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance >= firstDistance;
  }

  public int bucket(long distance) {
    return distance > logarithmic.maxDistance() ? 0 : Math.min(logarithmic.bucket(distance), index);
  }
}
