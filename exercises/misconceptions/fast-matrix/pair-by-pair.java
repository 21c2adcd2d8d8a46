/*
belief: every pair needs an answer, so every pair is asked
question: how many different offsets are among 65,536 pairs?
figure: dead-code
*/
package bucket32.measure;

public final class FastMatrix {

  private FastMatrix() {}

  public static void write(OffsetBuckets buckets, int queries, int keys, int[] into) {
    for (int query = 0; query < queries; query++) {
      for (int key = 0; key < keys; key++) {
        into[query * keys + key] = buckets.bucket(query - key);
      }
    }
  }
}
