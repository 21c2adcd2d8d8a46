/*
belief: remembering every answer makes everything fast
question: what does looking up a number in a map cost, beside copying it?
figure: dead-code
*/
package bucket32.measure;

import java.util.HashMap;
import java.util.Map;

public final class FastMatrix {

  private FastMatrix() {}

  public static void write(OffsetBuckets buckets, int queries, int keys, int[] into) {
    Map<Integer, Integer> known = new HashMap<>();
    for (int query = 0; query < queries; query++) {
      for (int key = 0; key < keys; key++) {
        into[query * keys + key] = known.computeIfAbsent(query - key, buckets::bucket);
      }
    }
  }
}
