/*
belief: the row of query 0 begins where the strip does
question: which row has the largest offset, and so begins with the first entry?
figure: dead-code
*/
package bucket32.measure;

public final class FastMatrix {

  private FastMatrix() {}

  public static void write(OffsetBuckets buckets, int queries, int keys, int[] into) {
    int[] strip = new int[queries + keys - 1];
    for (int i = 0; i < strip.length; i++) {
      strip[i] = buckets.bucket(queries - 1 - i);
    }
    for (int query = 0; query < queries; query++) {
      System.arraycopy(strip, query, into, query * keys, keys);
    }
  }
}
