package bucket32.oracle;

/** Say how near a generated question stands to a boundary between buckets. */
public enum Difficulty {
  /** In the middle of a bucket. */
  EASY,
  /** Anywhere in a bucket. */
  MEDIUM,
  /** On either side of a boundary. */
  HARD
}
