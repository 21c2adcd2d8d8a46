package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hold the fast forms against what the reference code computed, cached decoding included. */
class BiasVectorsTest {

  @Test
  void everyBiasOfTheReferenceCodeIsOurs() throws IOException {
    int decoded = 0;
    for (String line : VectorsTest.rows("bias_matrix.csv")) {
      Row row = Row.of(line);
      decoded += row.shape().pastSeenTokens() > 0 ? 1 : 0;
      RelativeAttentionBias bias = row.bias();
      assertEquals(
          row.expected(), bias.matrix(row.shape()).get(row.head(), row.query(), row.key()), line);
      float[] decodeStep = new float[row.shape().keyLength()];
      bias.row(row.head(), row.shape().pastSeenTokens() + row.query(), decodeStep);
      assertEquals(row.expected(), decodeStep[row.key()], line);
    }
    assertTrue(decoded > 0, "no row has past_seen_tokens");
  }

  @Test
  void everyBucketOfTheReferenceCodeIsInOurMatrix() throws IOException {
    for (String line : VectorsTest.rows("bias_matrix.csv")) {
      Row row = Row.of(line);
      int bucket = Math.round(row.expected()) % 100;
      assertEquals(
          bucket, BucketMatrix.of(row.scheme(), row.shape()).get(row.query(), row.key()), line);
    }
  }

  @Test
  void everyPublicRowIsRightThroughTheLookup() throws IOException {
    Map<BucketScheme, BucketLookup> lookups = new HashMap<>();
    for (String line : VectorsTest.rows("public.csv")) {
      String[] cell = line.split(",");
      BucketLookup lookup =
          lookups.computeIfAbsent(scheme(cell[0], cell[1], cell[2]), BucketLookup::of);
      int[] bucket = new int[1];
      lookup.buckets(new long[] {-Long.parseLong(cell[3])}, bucket);
      assertEquals(Integer.parseInt(cell[4]), bucket[0], line);
    }
  }

  private static BucketScheme scheme(String buckets, String maxDistance, String bidirectional) {
    return BucketScheme.t5(
        Integer.parseInt(buckets),
        Integer.parseInt(maxDistance),
        Boolean.parseBoolean(bidirectional) ? Direction.BIDIRECTIONAL : Direction.CAUSAL);
  }

  private record Row(
      BucketScheme scheme,
      int heads,
      AttentionShape shape,
      int head,
      int query,
      int key,
      float expected) {

    static Row of(String line) {
      String[] cell = line.split(",");
      return new Row(
          BiasVectorsTest.scheme(cell[1], cell[2], cell[3]),
          Integer.parseInt(cell[4]),
          new AttentionShape(
              Integer.parseInt(cell[5]), Integer.parseInt(cell[6]), Long.parseLong(cell[7])),
          Integer.parseInt(cell[8]),
          Integer.parseInt(cell[9]),
          Integer.parseInt(cell[10]),
          Float.parseFloat(cell[11]));
    }

    /** The vectors' table: 100 * head + bucket. */
    RelativeAttentionBias bias() {
      float[][] weights = new float[scheme.numBuckets()][heads];
      for (int bucket = 0; bucket < weights.length; bucket++) {
        for (int head = 0; head < heads; head++) {
          weights[bucket][head] = 100 * head + bucket;
        }
      }
      return new RelativeAttentionBias(scheme, weights);
    }
  }
}
