package bucket32.gpu;

import bucket32.core.AttentionShape;
import bucket32.core.BucketScheme;
import bucket32.core.BucketTable;
import bucket32.core.Direction;

/**
 * Hold the buckets of the offsets that a matrix has and that are not all alike.
 *
 * <p>From a final bucket's first offset on all are alike, so the table ends there or at the
 * matrix's edge, whichever is nearer.
 *
 * @param lowest the table's first entry, as row - column of the matrix
 */
record OffsetTable(int lowest, int[] buckets) {

  static OffsetTable of(BucketScheme scheme, AttentionShape shape) {
    long far = scheme.last().firstDistance();
    long near = scheme.direction() == Direction.CAUSAL ? 0 : -far;
    long past = shape.pastSeenTokens();
    long low = Math.max(near, Math.min(far, past - (shape.keyLength() - 1)));
    long high = Math.max(near, Math.min(far, past + (shape.queryLength() - 1)));
    int[] buckets = new int[(int) (high - low) + 1];
    BucketTable table = BucketTable.of(scheme);
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = table.bucketOfOffset(low + i);
    }
    // A table of one entry may lie far from the matrix; it answers the same from anywhere.
    return new OffsetTable(buckets.length == 1 ? 0 : (int) (low - past), buckets);
  }

  byte[] bytes() {
    byte[] bytes = new byte[buckets.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) buckets[i];
    }
    return bytes;
  }
}
