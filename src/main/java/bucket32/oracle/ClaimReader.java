package bucket32.oracle;

import bucket32.core.Direction;
import bucket32.core.Model;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turn a claimed answer in English into an expression.
 *
 * <p>First what names the scheme is taken out, then what is claimed of it. A number that is left
 * over was not understood, and the claim is refused: a wrong guess would prove the wrong thing.
 */
final class ClaimReader {

  private static final String IS = "\\s*(?:=|:|of|is)?\\s*";

  private final String original;
  private String rest;

  ClaimReader(String text) {
    original = text.strip();
    rest = original.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  Claim claim() {
    if (isExpression()) {
      return claim(Expression.parse(original));
    }
    Optional<Model> model = model();
    OptionalInt maxDistance =
        number("(?:max[_ ]?distance|dist[_ ]?max|maximum (?:expected )?distance)" + IS
            + "(\\d{1,3}(?:,\\d{3})+|\\d+)");
    Optional<Direction> direction = direction().or(() -> model.map(Model::direction));
    Optional<Reading> reading = reading();
    OptionalInt lastIndex = number("(?:of|of buckets|buckets|indices|indexed|numbered|labell?ed)"
        + "(?: from)? 0" + ClaimPhrase.TO + "(\\d+)");
    OptionalInt numBuckets = numBuckets();
    String expression = ClaimPhrase.find(rest).orElseThrow(this::refusal);
    return new Claim(
        Expression.parse(expression),
        model.isPresent() ? OptionalInt.of(model.get().numBuckets()) : numBuckets,
        lastIndex,
        model.isPresent() ? OptionalInt.of(model.get().maxDistance()) : maxDistance,
        direction,
        reading);
  }

  private static Claim claim(Expression expression) {
    return new Claim(
        expression,
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Tell an expression from English: it is one, or begins like a call and deserves its column. */
  private boolean isExpression() {
    try {
      return Expression.parse(original).asksTheScheme();
    } catch (IllegalArgumentException e) {
      Tokens tokens = new Tokens(original.replaceFirst("^not\\s+", ""));
      return Vocabulary.find(tokens.next()).isPresent() && tokens.peek().equals("(");
    }
  }

  private Optional<Model> model() {
    for (Model model : Model.values()) {
      if (take("\\b" + model.id() + "(?![-\\w])").isPresent()) {
        return Optional.of(model);
      }
    }
    return Optional.empty();
  }

  private Optional<Direction> direction() {
    if (take("\\b(?:bidirectional|encoder)\\b").isPresent()) {
      return Optional.of(Direction.BIDIRECTIONAL);
    }
    return take("\\b(?:causal|unidirectional|decoder)\\b").map(found -> Direction.CAUSAL);
  }

  private Optional<Reading> reading() {
    return take("(?:\\b(?:under|in|by|per) )?(?:\\bthe )?\\b(t5|book|course|prose)(?:'s)?(?: (?:reading|rule|code|figure|formula))?\\b")
        .flatMap(found -> Reading.named(found.group(1)));
  }

  private OptionalInt numBuckets() {
    OptionalInt named = number("\\b(?:num[_ ]buckets|n_b|nb)" + IS + "(\\d+)");
    if (named.isPresent()) {
      return named;
    }
    OptionalInt among = number("(?<=bucket \\d{1,5}) of (\\d+)(?: buckets)?\\b");
    return among.isPresent() ? among : number("\\b(\\d+) buckets\\b");
  }

  private OptionalInt number(String pattern) {
    Optional<MatchResult> found = take(pattern);
    try {
      return found
          .map(match -> OptionalInt.of(Integer.parseInt(match.group(1).replace(",", ""))))
          .orElse(OptionalInt.empty());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a scheme's numbers must be at most " + Integer.MAX_VALUE
          + ", but one was " + found.orElseThrow().group(1) + "; use a smaller one");
    }
  }

  /** Take the first match out of what is left to understand. */
  private Optional<MatchResult> take(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(rest);
    if (!matcher.find()) {
      return Optional.empty();
    }
    MatchResult found = matcher.toMatchResult();
    rest = (rest.substring(0, found.start()) + " " + rest.substring(found.end()))
        .replaceAll("\\s+", " ")
        .strip();
    return Optional.of(found);
  }

  private IllegalArgumentException refusal() {
    return new IllegalArgumentException(
        "a claim must read like 'offset 120 is in bucket 32 of 0..32 with dist_max 128', 'offsets 500"
            + " and 510 share a bucket', 'the final bucket starts at 113' or 'bucket(120) = 31', but was '"
            + original + "'; say it so");
  }
}
