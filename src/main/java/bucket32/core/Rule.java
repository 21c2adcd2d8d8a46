package bucket32.core;

/** Name what placed a distance in its bucket. */
public enum Rule {
  /** The distance has the bucket to itself. */
  EXACT,
  /** The distance shares the bucket with others at about the same ratio. */
  LOGARITHMIC,
  /** The bucket takes everything from some distance on. */
  FINAL,
  /** No distance lands in the bucket. */
  UNUSED
}
