/*
belief: any exception is thought to do
question: which exception says that an argument is wrong?
figure: intervals
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {

  public boolean contains(long distance) {
    return distance < maxExact;
  }

  public int bucket(long distance) {
    if (distance < 0 || !contains(distance)) {
      throw new IndexOutOfBoundsException("not near: " + distance);
    }
    return (int) distance;
  }
}
