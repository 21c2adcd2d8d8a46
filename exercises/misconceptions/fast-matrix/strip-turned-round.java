/*
belief: a row can be copied from a strip of growing offsets
question: along a row the key grows. What does query - key do?
figure: dead-code
*/
package bucket32.measure;

public final class FastMatrix {

  private FastMatrix() {}

  public static void write(OffsetBuckets buckets, int queries, int keys, int[] into) {
    int[] strip = new int[queries + keys - 1];
    for (int i = 0; i < strip.length; i++) {
      strip[i] = buckets.bucket(i - keys + 1);
    }
    for (int query = 0; query < queries; query++) {
      System.arraycopy(strip, query, into, query * keys, keys);
    }
  }
}
