package bucket32.measure;

/**
 * Answer the bucket of an offset, query - key.
 *
 * <p>There are several implementations: {@link LogBuckets} is slow and right. Which one a benchmark
 * measures is said from outside, so that a verdict can put another in its place.
 */
public interface OffsetBuckets {

  /** The system property that names the class to measure. */
  String PROPERTY = "bucket32.measured";

  /** Return the bucket of an offset; an offset below zero is a key after the query. */
  int bucket(int offset);

  /** Build the implementation to measure: {@link LogBuckets} where nothing else is said. */
  static OffsetBuckets measured() {
    String name = System.getProperty(PROPERTY, LogBuckets.class.getName());
    try {
      return (OffsetBuckets) Class.forName(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalArgumentException(
          PROPERTY + " must name a class with a constructor of no parameters, but was '" + name
              + "'; leave it out to measure LogBuckets",
          broken);
    }
  }
}
