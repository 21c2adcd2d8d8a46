/*
belief: the nearest distance is given the last exact bucket
question: the query itself is at distance 0. Which bucket is its own?
figure: intervals
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {

  public boolean contains(long distance) {
    return distance < maxExact;
  }

  public int bucket(long distance) {
    if (distance < 0 || !contains(distance)) {
      throw new IllegalArgumentException("not near: " + distance);
    }
    return maxExact - 1 - (int) distance;
  }
}
