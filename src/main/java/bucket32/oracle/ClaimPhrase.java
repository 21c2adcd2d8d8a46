package bucket32.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Know one way to claim something of a scheme.
 *
 * @param pattern what it looks like
 * @param meaning makes an expression of what was found
 */
record ClaimPhrase(Pattern pattern, Function<MatchResult, String> meaning) {

  private static final String N = "(-?\\d+)";
  private static final Pattern NEGATION = Pattern.compile("\\b(?:not|never)\\b|n't\\b");
  private static final String SUBJECT = "SUBJECT";

  /** The order matters: the first that is found is meant. SUBJECT stands for each offset named. */
  private static final List<ClaimPhrase> PHRASES = List.of(
      phrase(
          "\\b(?:final|last) bucket (?:starts|begins)\\D*?" + N,
          f -> "final_first = " + f.group(1)),
      phrase(
          "\\bbucket (\\d+) (?:starts|begins)\\D*?" + N,
          f -> "first(" + f.group(1) + ") = " + f.group(2)),
      phrase("\\bbucket (\\d+) (?:ends)\\D*?" + N, f -> "last(" + f.group(1) + ") = " + f.group(2)),
      phrase(
          "\\bbucket (\\d+)[^-\\d]+?" + N + SchemeClauses.TO + N,
          f -> "first(" + f.group(1) + ") = " + f.group(2) + " and last(" + f.group(1) + ") = "
              + f.group(3)),
      phrase(
          "\\bbucket (\\d+) (?:holds|has|contains|covers|takes) (\\d+) (?:offset|distance)s?",
          f -> "count(" + f.group(1) + ") = " + f.group(2)),
      phrase(
          "\\b(?:final|last) bucket (?:is|=|has index)(?: bucket| index)? (\\d+)",
          f -> "last_bucket = " + f.group(1)),
      phrase("\\bmax_exact\\D*(\\d+)", f -> "max_exact = " + f.group(1)),
      phrase(
          "\\b(\\d+) (?:distinct |learned |bias )*(?:biases|parameters|embeddings)",
          f -> "parameters = " + f.group(1)),
      phrase(
          "\\b(\\d+)(?:st|nd|rd|th) bucket",
          f -> "lands(" + SUBJECT + ", " + (Long.parseLong(f.group(1)) - 1) + ")"),
      phrase("\\bbucket (\\d+)", f -> "lands(" + SUBJECT + ", " + f.group(1) + ")"),
      phrase("\\b(?:final|last) bucket", f -> "rule(" + SUBJECT + ") = final"),
      phrase("\\b(exact|logarithmic)\\b", f -> "rule(" + SUBJECT + ") = " + f.group(1)),
      phrase("\\b(?:share|shares|same)\\b", f -> "share"),
      phrase("\\b(?:different|separate)\\b", f -> "part"));

  /** Return the whole text as an expression, or nothing: no part of it is passed over. */
  static Optional<String> find(String text) {
    Matcher negation = NEGATION.matcher(text);
    boolean negated = negation.find();
    String plain = negation.replaceFirst(" ");
    return PHRASES.stream()
        .flatMap(phrase -> phrase.said(plain).stream())
        .findFirst()
        .map(said -> negated ? "not (" + said + ")" : said);
  }

  private Optional<String> said(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find() || !Filler.isPlain(matcher.group())) {
      return Optional.empty();
    }
    String said = meaning.apply(matcher.toMatchResult());
    List<Long> offsets = new ArrayList<>();
    String rest = ClaimSubjects.take(
        text.substring(0, matcher.start()) + " " + text.substring(matcher.end()), offsets);
    return Filler.isAll(rest) && offsets.isEmpty() != speaksOfOffsets(said)
        ? expression(said, offsets)
        : Optional.empty();
  }

  private static boolean speaksOfOffsets(String meaning) {
    return meaning.contains(SUBJECT) || meaning.equals("share") || meaning.equals("part");
  }

  private static Optional<String> expression(String meaning, List<Long> offsets) {
    if (!speaksOfOffsets(meaning)) {
      return Optional.of(meaning);
    }
    if (meaning.contains(SUBJECT)) {
      return Optional.of(offsets.stream()
          .map(offset -> meaning.replace(SUBJECT, offset.toString()))
          .collect(Collectors.joining(" and ")));
    }
    if (offsets.size() != 2) {
      return Optional.empty();
    }
    String share = "share(" + offsets.get(0) + ", " + offsets.get(1) + ")";
    return Optional.of(meaning.equals("share") ? share : "not " + share);
  }

  private static ClaimPhrase phrase(String pattern, Function<MatchResult, String> meaning) {
    return new ClaimPhrase(Pattern.compile(pattern), meaning);
  }
}
