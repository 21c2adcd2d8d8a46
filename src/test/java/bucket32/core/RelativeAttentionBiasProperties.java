package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Hold the bias by strip, in every form it is handed out, against the weights of the buckets. */
class RelativeAttentionBiasProperties {

  private static final BucketScheme SMALLEST = BucketScheme.t5(2, 2, Direction.CAUSAL);

  @Property
  void everyBiasIsTheWeightOfItsBucketAndHead(
      @ForAll("schemes") BucketScheme scheme,
      @ForAll("shapes") AttentionShape shape,
      @ForAll @IntRange(min = 1, max = 3) int heads,
      @ForAll long seed) {
    float[][] weights = weights(scheme.numBuckets(), heads, seed);
    BiasMatrix bias = new RelativeAttentionBias(scheme, weights).matrix(shape);
    float[] cells = new float[(int) (heads * shape.cells())];
    int rows = heads * shape.queryLength();
    bias.copyRows(rows / 2, rows, cells);
    bias.copyRows(0, rows / 2, cells);
    int cell = 0;
    for (int head = 0; head < heads; head++) {
      for (int query = 0; query < shape.queryLength(); query++) {
        for (int key = 0; key < shape.keyLength(); key++) {
          float plain = weights[scheme.bucket(shape.relativePosition(query, key))][head];
          assertSameBits(plain, bias.get(head, query, key));
          assertSameBits(plain, cells[cell++]);
        }
      }
    }
  }

  @Property
  void theRowOfADecodeStepIsTheSameAtAnyPosition(
      @ForAll("schemes") BucketScheme scheme,
      @ForAll("positions") long queryPosition,
      @ForAll @IntRange(max = 300) int keyLength,
      @ForAll long seed) {
    float[][] weights = weights(scheme.numBuckets(), 2, seed);
    float[] row = new float[keyLength];
    new RelativeAttentionBias(scheme, weights).row(1, queryPosition, row);
    for (int key = 0; key < keyLength; key++) {
      assertSameBits(weights[scheme.bucket(key - queryPosition)][1], row[key]);
    }
  }

  @Example
  void laterChangesOfTheWeightsDoNotReachTheBias() {
    float[][] weights = {{1}, {2}};
    RelativeAttentionBias bias = new RelativeAttentionBias(SMALLEST, weights);
    weights[0][0] = 9;
    assertEquals(1, bias.weight(0, 0));
  }

  @Example
  void aCellBesideTheBiasIsRefused() {
    BiasMatrix bias = new RelativeAttentionBias(SMALLEST, new float[][] {{1}, {2}})
        .matrix(new AttentionShape(3, 2, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> bias.get(1, 0, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> bias.get(0, 0, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> bias.get(0, 3, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> bias.get(0, -1, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> bias.copyRow(0, 3, new float[2], 0));
  }

  @Example
  void aMissingBucketIsRefusedWithRuleValueAndCure() {
    assertRefused(
        "weights must have a row for each of 2 buckets, but had 1; use [num_buckets][num_heads]",
        new float[][] {{1}});
  }

  @Example
  void bucketsThatDifferInHeadsAreRefusedWithRuleValueAndCure() {
    assertRefused(
        "every bucket must have a weight for each head, at least one and as many as bucket 0 has,"
            + " 2, but bucket 1 has 1; use [num_buckets][num_heads]",
        new float[][] {{1, 2}, {3}});
    assertRefused(
        "every bucket must have a weight for each head, at least one and as many as bucket 0 has,"
            + " 0, but bucket 0 has 0; use [num_buckets][num_heads]",
        new float[][] {{}, {}});
  }

  @Example
  void anArrayTooShortForAllHeadsIsRefused() {
    BiasMatrix bias = new RelativeAttentionBias(SMALLEST, new float[][] {{1, 1}, {2, 2}})
        .matrix(new AttentionShape(3, 2, 0));
    assertThrows(IllegalArgumentException.class, () -> bias.copyRows(0, 1, new float[11]));
  }

  private static void assertRefused(String message, float[][] weights) {
    assertEquals(
        message,
        assertThrows(
                IllegalArgumentException.class, () -> new RelativeAttentionBias(SMALLEST, weights))
            .getMessage());
  }

  private static void assertSameBits(float expected, float actual) {
    assertEquals(Float.floatToRawIntBits(expected), Float.floatToRawIntBits(actual));
  }

  /** Weights of any bits there are, NaN and -0 included. */
  private static float[][] weights(int buckets, int heads, long seed) {
    Random random = new Random(seed);
    float[][] weights = new float[buckets][heads];
    for (float[] bucket : weights) {
      for (int head = 0; head < heads; head++) {
        bucket[head] = Float.intBitsToFloat(random.nextInt());
      }
    }
    return weights;
  }

  @Provide
  Arbitrary<BucketScheme> schemes() {
    return Schemes.any();
  }

  @Provide
  Arbitrary<AttentionShape> shapes() {
    return Shapes.any();
  }

  @Provide
  Arbitrary<Long> positions() {
    return Shapes.positions();
  }
}
