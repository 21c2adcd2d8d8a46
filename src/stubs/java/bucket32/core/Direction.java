package bucket32.core;

/** Name which side of the query a scheme tells apart. */
public enum Direction {
  /** A query sees itself and what came before it; later keys count as distance 0 (T5 decoder). */
  CAUSAL,
  /** A query sees both sides; keys after it have buckets of their own (T5 encoder). */
  BIDIRECTIONAL
}
