/*
belief: a negative distance is thought to mean the positive one
question: the sign was dropped before the distance came here. What does a negative one tell you?
figure: intervals
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {

  public boolean contains(long distance) {
    return distance < maxExact;
  }

  public int bucket(long distance) {
    if (!contains(Math.abs(distance))) {
      throw new IllegalArgumentException("not near: " + distance);
    }
    return (int) Math.abs(distance);
  }
}
