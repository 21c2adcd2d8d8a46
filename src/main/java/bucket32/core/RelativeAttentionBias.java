package bucket32.core;

import java.util.Arrays;
import java.util.Objects;

/**
 * Turn learned weights, one for each bucket and head, into what attention adds to its scores.
 *
 * <p>Spec: the bias of a head, a query and a key is {@code weights[bucket of key - query][head]}.
 *
 * <p>Source: {@code relative_attention_bias} and {@code compute_bias} in Hugging Face transformers;
 * the weights have the order of that embedding.
 */
public final class RelativeAttentionBias {

  private final BucketScheme scheme;
  private final BucketTable table;
  private final int numHeads;
  private final float[] weights;

  /**
   * Keep a copy of the weights, [numBuckets][numHeads].
   *
   * @throws IllegalArgumentException if a bucket's row is missing, or they differ in length
   */
  public RelativeAttentionBias(BucketScheme scheme, float[][] weights) {
    if (weights.length != scheme.numBuckets()) {
      throw new IllegalArgumentException("weights must have a row for each of "
          + scheme.numBuckets()
          + " buckets, but had "
          + weights.length
          + "; use [num_buckets][num_heads]");
    }
    this.scheme = scheme;
    table = BucketTable.of(scheme);
    numHeads = weights[0].length;
    this.weights = new float[scheme.numBuckets() * numHeads];
    for (int bucket = 0; bucket < weights.length; bucket++) {
      requireHeads(bucket, weights[bucket].length);
      System.arraycopy(weights[bucket], 0, this.weights, bucket * numHeads, numHeads);
    }
  }

  public BucketScheme scheme() {
    return scheme;
  }

  public int numHeads() {
    return numHeads;
  }

  /** Return the weight of a head and a bucket. */
  public float weight(int head, int bucket) {
    return weights[bucket * numHeads + Objects.checkIndex(head, numHeads)];
  }

  /** Return the biases of all heads for a shape, as a view that can be written out. */
  public BiasMatrix matrix(AttentionShape shape) {
    float[][] strips = new float[numHeads][shape.stripLength()];
    for (int head = 0; head < numHeads; head++) {
      row(head, shape.lastQueryPosition(), strips[head]);
    }
    return new BiasMatrix(Band.of(table, shape), strips);
  }

  /**
   * Write one query's biases for the keys at positions 0 to {@code into.length} - 1.
   *
   * <p>This is a step of cached decoding, at any length, with nothing kept between the steps.
   *
   * @param queryPosition at least 0
   */
  public void row(int head, long queryPosition, float[] into) {
    table.row(
        queryPosition,
        into.length,
        (from, to, bucket) -> Arrays.fill(into, from, to, weight(head, bucket)));
  }

  private void requireHeads(int bucket, int heads) {
    if (heads != numHeads || heads < 1) {
      throw new IllegalArgumentException("every bucket must have a weight for each head, at least"
          + " one and as many as bucket 0 has, "
          + numHeads
          + ", but bucket "
          + bucket
          + " has "
          + heads
          + "; use [num_buckets][num_heads]");
    }
  }
}
