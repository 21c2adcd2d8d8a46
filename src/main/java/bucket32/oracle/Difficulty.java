package bucket32.oracle;

/** Grade a question by how few tokens would change its answer. */
public enum Difficulty {
  /** Well inside a bucket, or far from where a rule ends. */
  EASY,
  /** Near a boundary: within a quarter of the bucket. */
  MEDIUM,
  /** On a boundary: one token more, or one less, lands elsewhere. */
  HARD;

  /**
   * Return how near a boundary an offset may be: 1 for the offset next to it.
   *
   * @param width how many offsets there are, or how many to count a quarter of
   */
  long least(long width) {
    return switch (this) {
      case HARD -> 1;
      case MEDIUM -> 2;
      case EASY -> near(width) + 1;
    };
  }

  /** Return how far from the boundary it may be; less than {@link #least} if none is. */
  long most(long width, long farthest) {
    return switch (this) {
      case HARD -> 1;
      case MEDIUM -> Math.min(near(width), farthest);
      case EASY -> farthest;
    };
  }

  private static long near(long width) {
    return 1 + Math.max(1, width / 4);
  }
}
