package bucket32.core;

/**
 * Relate a key position to a query position.
 *
 * <p>Two signs are in use. The reference code subtracts the query from the key and calls it the
 * relative position; books subtract the key from the query and call it the offset. A key after the
 * query has a positive relative position and a negative offset.
 *
 * <p>Source: {@code _relative_position_bucket} in Hugging Face transformers, where {@code
 * relative_position = memory_position - query_position}.
 */
public final class RelativePosition {

  private RelativePosition() {}

  /**
   * Return key - query.
   *
   * <p>Positions are token indices from 0. Example: {@code of(5, 2)} is -3.
   */
  public static long of(long queryPosition, long keyPosition) {
    throw new UnsupportedOperationException("RelativePosition.of is yours to build");
  }

  /**
   * Return query - key.
   *
   * <p>Positions are token indices from 0. Example: {@code offset(5, 2)} is 3.
   */
  public static long offset(long queryPosition, long keyPosition) {
    throw new UnsupportedOperationException("RelativePosition.offset is yours to build");
  }

  /**
   * Return how far the key is from the query, in tokens, at least 0.
   *
   * <p>Causal: a key after the query counts as distance 0. Bidirectional: the sign is dropped. The
   * one distance that a long cannot hold, 2^63, becomes {@code Long.MAX_VALUE}.
   *
   * <p>Example: {@code distance(-3, CAUSAL)} is 3; {@code distance(3, CAUSAL)} is 0.
   */
  public static long distance(long relativePosition, Direction direction) {
    throw new UnsupportedOperationException("RelativePosition.distance is yours to build");
  }
}
