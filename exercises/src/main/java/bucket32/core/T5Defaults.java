package bucket32.core;

/**
 * Name the two numbers every T5 model was published with.
 *
 * <p>Source: section 2.1 of the T5 paper, which has 32 embeddings, in ranges that grow up to a
 * distance of 128.
 */
public final class T5Defaults {

  private T5Defaults() {}

  /** Return how many buckets there are, and so how many learned biases a head has. */
  public static int numBuckets() {
    throw new UnsupportedOperationException("T5Defaults.numBuckets is yours to build");
  }

  /** Return the distance, in tokens, beyond which all share one bucket. */
  public static int maxDistance() {
    throw new UnsupportedOperationException("T5Defaults.maxDistance is yours to build");
  }
}
