package bucket32.oracle;

import bucket32.core.Direction;
import bucket32.core.Model;
import bucket32.oracle.Question.Stated;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Take out of a sentence what names the scheme; what is left says something of it. */
public final class SchemeClauses {

  static final String TO = "\\s*(?:\\.{2,3}|to|through|-|\u2013)\\s*";

  private static final String IS = "\\s*(?:=|:|of|is)?\\s*";

  private final Optional<Model> model;
  private final OptionalInt maxDistance;
  private final Optional<Direction> direction;
  private final Optional<Reading> reading;
  private final OptionalInt lastIndex;
  private final OptionalInt numBuckets;
  private String rest;

  /** Read a sentence; an empty one names nothing. */
  SchemeClauses(String text) {
    rest = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    model = findModel();
    maxDistance = number("(?:max[_ ]?distance|dist[_ ]?max|maximum (?:expected )?distance)" + IS
        + "(\\d{1,3}(?:,\\d{3})+|\\d+)");
    direction = findDirection().or(() -> model.map(Model::direction));
    reading =
        take("(?:\\b(?:under|in|by|per) )?(?:\\bthe )?(?:reading )?\\b(t5|book|course|prose|reference code)(?:'s)?"
                + "(?: (?:reading|rule|code|(?:small )?figure|formula))?\\b")
            .flatMap(found -> Reading.named(found.group(1).replace("reference code", "t5")));
    lastIndex = number(
        "(?:of|of buckets|buckets|indices|indexed|numbered|labell?ed)(?: from)? 0" + TO + "(\\d+)");
    numBuckets = findNumBuckets();
  }

  /** Return what is left of the sentence, in lower case. */
  String rest() {
    return rest;
  }

  public Optional<Direction> direction() {
    return direction;
  }

  public Optional<Reading> reading() {
    return reading;
  }

  /** Tell whether the sentence names any scheme at all. */
  boolean namesOne() {
    return model.isPresent()
        || maxDistance.isPresent()
        || lastIndex.isPresent()
        || numBuckets.isPresent()
        || reading.isPresent();
  }

  /**
   * Return the premise under a reading.
   *
   * <p>Indices from 0 to 32 are 33 buckets of the code; in the other readings 32 is the number that
   * is stated.
   *
   * @param otherwise what holds where the sentence says nothing
   */
  public Premise premise(Reading one, Stated otherwise) {
    int stated = model.map(Model::numBuckets).orElse(numBuckets.orElse(otherwise.numBuckets()));
    if (lastIndex.isPresent()) {
      stated = lastIndex.getAsInt() + (one == Reading.T5 ? 1 : 0);
    }
    return Premise.of(
        stated,
        model.map(Model::maxDistance).orElse(maxDistance.orElse(otherwise.maxDistance())),
        direction.orElse(otherwise.direction()),
        one);
  }

  private Optional<Model> findModel() {
    for (Model model : Model.values()) {
      if (take("\\b" + model.id() + "(?![-\\w])").isPresent()) {
        return Optional.of(model);
      }
    }
    return Optional.empty();
  }

  private Optional<Direction> findDirection() {
    if (take("\\b(?:bidirectional|encoder)\\b").isPresent()) {
      return Optional.of(Direction.BIDIRECTIONAL);
    }
    return take("\\b(?:causal|unidirectional|decoder)\\b").map(found -> Direction.CAUSAL);
  }

  private OptionalInt findNumBuckets() {
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

  /** Take a match out of what is left to understand, and those that repeat it. */
  private Optional<MatchResult> take(String pattern) {
    Optional<MatchResult> first = Optional.empty();
    Matcher matcher = Pattern.compile(pattern).matcher(rest);
    while (matcher.find()) {
      MatchResult found = matcher.toMatchResult();
      if (first.isPresent() && !said(found).equals(said(first.get()))) {
        break;
      }
      first = first.isPresent() ? first : Optional.of(found);
      rest = rest.substring(0, found.start()) + " " + rest.substring(found.end());
      matcher.reset(rest);
    }
    rest = rest.replaceAll("\\s+", " ").strip();
    return first;
  }

  private static String said(MatchResult found) {
    return found.groupCount() == 0 ? "" : found.group(1);
  }
}
