package bucket32.cli;

/** Name the forms an answer comes in. */
enum Format {
  /** Aligned columns, for people. */
  TABLE,
  /** A header and one line an answer, for programs. */
  CSV,
  /** An array of objects, one a line. */
  JSON
}
