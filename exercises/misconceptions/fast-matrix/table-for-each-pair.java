/*
belief: a table makes each pair cheap enough
question: a copy moves several numbers at once. How many does a lookup move?
figure: dead-code
*/
package bucket32.measure;

public final class FastMatrix {

  private FastMatrix() {}

  public static void write(OffsetBuckets buckets, int queries, int keys, int[] into) {
    int[] table = new int[queries];
    for (int distance = 0; distance < queries; distance++) {
      table[distance] = buckets.bucket(distance);
    }
    int[] later = new int[keys];
    for (int distance = 0; distance < keys; distance++) {
      later[distance] = buckets.bucket(-distance);
    }
    for (int query = 0; query < queries; query++) {
      for (int key = 0; key < keys; key++) {
        int offset = query - key;
        into[query * keys + key] = offset < 0 ? later[-offset] : table[offset];
      }
    }
  }
}
