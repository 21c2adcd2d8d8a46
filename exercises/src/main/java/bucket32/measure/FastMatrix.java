package bucket32.measure;

/** Write the matrix of all (query, key) pairs' buckets, much faster than pair by pair. */
public final class FastMatrix {

  private FastMatrix() {}

  /**
   * Write the bucket of query - key to {@code into[query * keys + key]}, for all queries and keys
   * from 0.
   *
   * <p>Example: with {@code new LogBuckets()}, 2 queries and 3 keys write 0 0 0 1 0 0.
   *
   * @param buckets any rule that looks at the offset alone
   * @param queries how many rows; 1 or more
   * @param keys how many columns; 1 or more
   * @param into at least queries * keys long
   */
  public static void write(OffsetBuckets buckets, int queries, int keys, int[] into) {
    throw new UnsupportedOperationException("FastMatrix.write is yours to build");
  }
}
