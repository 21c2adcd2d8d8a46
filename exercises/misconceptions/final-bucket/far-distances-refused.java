/*
belief: a distance beyond max_distance is thought to be an error
question: max_distance is 128. May a text be longer?
figure: final
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance >= firstDistance;
  }

  public int bucket(long distance) {
    if (distance > logarithmic.maxDistance()) {
      throw new IllegalArgumentException("too far: " + distance);
    }
    return contains(distance) ? index : logarithmic.bucket(distance);
  }
}
