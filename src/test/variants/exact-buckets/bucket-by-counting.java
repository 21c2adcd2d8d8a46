/*
why: the bucket is found by counting, and refused by a special kind of the exception
*/
package bucket32.core;

public record ExactBuckets(int maxExact) {
  public boolean contains(long distance) {
    return maxExact > distance;
  }

  public int bucket(long distance) {
    for (int bucket = 0; bucket < maxExact; bucket++) {
      if (bucket == distance) {
        return bucket;
      }
    }
    throw new NumberFormatException("a subclass of IllegalArgumentException");
  }
}
