/*
belief: "-1 is thought to refuse a distance"
question: "a caller that looks up weights[-1]: where does it learn what went wrong?"
figure: intervals
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {

  public boolean contains(long distance) {
    return distance < maxExact;
  }

  public int bucket(long distance) {
    return distance < 0 || !contains(distance) ? -1 : (int) distance;
  }
}
