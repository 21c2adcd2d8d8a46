/*
belief: a matrix has the key first, then the query
question: in which direction does one walk from into[0] to into[1]?
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
    for (int key = 0; key < keys; key++) {
      System.arraycopy(strip, keys - 1 - key, into, key * queries, queries);
    }
  }
}
