package bucket32.oracle;

/** Name what a question asks of the mind, after Bloom's revised taxonomy, from low to high. */
public enum Level {
  REMEMBER,
  UNDERSTAND,
  APPLY,
  ANALYSE,
  EVALUATE
}
