/*
why: each row is the row before it, moved by one, with one new bucket at its head
*/
package bucket32.measure;

public final class FastMatrix {

  private FastMatrix() {}

  public static void write(OffsetBuckets buckets, int queries, int keys, int[] into) {
    for (int key = 0; key < keys; key++) {
      into[key] = buckets.bucket(-key);
    }
    for (int query = 1; query < queries; query++) {
      into[query * keys] = buckets.bucket(query);
      System.arraycopy(into, (query - 1) * keys, into, query * keys + 1, keys - 1);
    }
  }
}
