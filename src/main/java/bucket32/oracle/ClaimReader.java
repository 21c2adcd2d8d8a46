package bucket32.oracle;

/**
 * Turn a claimed answer in English into an expression.
 *
 * <p>First what names the scheme is taken out, then what is claimed of it. A number that is left
 * over was not understood, and the claim is refused: a wrong guess would prove the wrong thing.
 */
final class ClaimReader {

  private static final int LONGEST = 500;

  private final String text;

  ClaimReader(String text) {
    this.text = text.strip();
  }

  Claim claim() {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("a claim must have at most "
          + LONGEST
          + " characters, but had "
          + text.length()
          + "; claim one thing at a time");
    }
    if (isExpression()) {
      return new Claim(Expression.parse(text), new SchemeClauses(""));
    }
    SchemeClauses scheme = new SchemeClauses(text);
    String expression = ClaimPhrase.find(scheme.rest()).orElseThrow(this::refusal);
    return new Claim(Expression.parse(expression), scheme);
  }

  /** Tell an expression from English: it is one, or begins like a call and deserves its column. */
  private boolean isExpression() {
    try {
      return Expression.parse(text).asksTheScheme();
    } catch (IllegalArgumentException e) {
      Tokens tokens = new Tokens(text.replaceFirst("^not\\s+", ""));
      return Vocabulary.find(tokens.next()).isPresent() && tokens.peek().equals("(");
    }
  }

  private IllegalArgumentException refusal() {
    return new IllegalArgumentException(
        "a claim must read like 'offset 120 is in bucket 32 of 0..32 with dist_max 128', 'offsets 500"
            + " and 510 share a bucket', 'the final bucket starts at 113' or 'bucket(120) = 31', but was '"
            + text + "'; say it so");
  }
}
