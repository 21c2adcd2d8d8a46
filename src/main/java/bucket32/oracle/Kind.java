package bucket32.oracle;

/** Name the forms a question may have, as they are written in a bank. */
public enum Kind {
  CHOOSE,
  NUMBER,
  TRUE_FALSE,
  PAIRS,
  MATCHING,
  ORDERING,
  INVERSE,
  INTERVAL,
  RATIONALE
}
