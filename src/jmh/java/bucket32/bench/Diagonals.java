package bucket32.bench;

import bucket32.core.BucketScheme;

/**
 * Know the plain bucket of every cell of a square matrix, from one question for each diagonal.
 *
 * <p>The scheme takes microseconds an answer: asking it for each of 16 million cells would take
 * longer than the benchmark.
 */
final class Diagonals {

  private final int size;
  private final int[] bucket;

  Diagonals(BucketScheme scheme, int size) {
    this.size = size;
    bucket = new int[2 * size - 1];
    for (int i = 0; i < bucket.length; i++) {
      bucket[i] = scheme.bucketOfOffset(i - (size - 1));
    }
  }

  int bucket(int query, int key) {
    return bucket[query - key + size - 1];
  }
}
