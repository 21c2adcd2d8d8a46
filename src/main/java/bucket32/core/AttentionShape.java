package bucket32.core;

import java.util.Objects;

/**
 * Say which queries look at which keys.
 *
 * <p>Keys stand at positions 0 to keyLength - 1, queries at pastSeenTokens to pastSeenTokens +
 * queryLength - 1. While a text is generated token by token, earlier keys come from a cache and
 * only the newest tokens are queries: pastSeenTokens counts the tokens before them.
 *
 * <p>Source: {@code compute_bias} in Hugging Face transformers, which has the same three numbers.
 *
 * @param queryLength how many queries; at least 1
 * @param keyLength how many keys; at least 1
 * @param pastSeenTokens position of the first query; at least 0
 */
public record AttentionShape(int queryLength, int keyLength, long pastSeenTokens) {

  public AttentionShape {
    requireLength("query_length", queryLength);
    requireLength("key_length", keyLength);
    if (queryLength > Integer.MAX_VALUE - keyLength) {
      throw new IllegalArgumentException("query_length + key_length must be at most "
          + Integer.MAX_VALUE
          + ", but was "
          + ((long) queryLength + keyLength)
          + "; use fewer queries at a time");
    }
    if (pastSeenTokens < 0 || pastSeenTokens > Long.MAX_VALUE - queryLength) {
      throw new IllegalArgumentException("past_seen_tokens must be from 0 to "
          + (Long.MAX_VALUE - queryLength)
          + ", but was "
          + pastSeenTokens
          + "; use the position of the first query");
    }
  }

  /** Return the shape of a whole text: every token looks at every token. */
  public static AttentionShape square(int length) {
    return new AttentionShape(length, length, 0);
  }

  /** Return the shape of one step of generation: the newest token looks at itself and all before. */
  public static AttentionShape decodeStep(int pastSeenTokens) {
    return new AttentionShape(1, pastSeenTokens + 1, pastSeenTokens);
  }

  /**
   * Return key - query for a row and a column of the matrix, both from 0.
   *
   * <p>Example: {@code decodeStep(9).relativePosition(0, 2)} is -7.
   */
  public long relativePosition(int query, int key) {
    return key - (pastSeenTokens + query);
  }

  /** Return how many cells the matrix has; more than an array holds, perhaps. */
  public long cells() {
    return (long) queryLength * keyLength;
  }

  /**
   * Return how many relative positions occur: the length of the strip that holds every row.
   *
   * <p>A cell depends on key - query alone. The row of the last query, continued by queryLength - 1
   * keys that are not there, therefore holds every other row as a window: one key later for each
   * query earlier.
   */
  int stripLength() {
    return queryLength + keyLength - 1;
  }

  /**
   * Return where the strip has the row of a query, from 0.
   *
   * @throws IndexOutOfBoundsException if there is no such row
   */
  int rowStart(int query) {
    return queryLength - 1 - Objects.checkIndex(query, queryLength);
  }

  long lastQueryPosition() {
    return pastSeenTokens + queryLength - 1;
  }

  static void requireRoom(long cells, int length) {
    if (length < cells) {
      throw new IllegalArgumentException("the array must hold the whole matrix of "
          + cells
          + " cells, but has "
          + length
          + "; use a longer one, or copy row by row");
    }
  }

  private static void requireLength(String name, int length) {
    if (length < 1) {
      throw new IllegalArgumentException(
          name + " must be at least 1, but was " + length + "; leave out what has no tokens");
    }
  }
}
