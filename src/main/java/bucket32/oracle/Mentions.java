package bucket32.oracle;

import bucket32.core.RelativePosition;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Find the offsets and the buckets an expression names in so many digits. */
final class Mentions {

  private static final String N = "\\s*(-?\\d{1,18})\\s*";
  private static final Pattern OFFSET =
      Pattern.compile("\\b(?:(?:bucket|rule|distance)\\(" + N + "|lands\\(" + N + "," + N + ")\\)");
  private static final Pattern PAIR = Pattern.compile("\\b(?:(?:bucket|rule|distance)\\(" + N + ","
      + N + "|lands\\(" + N + "," + N + "," + N + ")\\)");
  private static final Pattern SHARED = Pattern.compile("\\bshare\\(" + N + "," + N + "\\)");
  private static final Pattern BUCKET =
      Pattern.compile("\\b(?:first|last|count|rule_of)\\(\\s*(\\d{1,9})\\s*\\)");

  private Mentions() {}

  static List<Long> offsets(String expression) {
    Stream<Long> single = found(OFFSET, expression).map(match -> number(match, 1, 2));
    Stream<Long> pairs = found(PAIR, expression)
        .map(match -> RelativePosition.offset(number(match, 1, 3), number(match, 2, 4)));
    Stream<Long> shared = found(SHARED, expression)
        .flatMap(match -> Stream.of(number(match, 1, 1), number(match, 2, 2)));
    return Stream.of(single, pairs, shared).flatMap(all -> all).distinct().toList();
  }

  static List<Integer> buckets(String expression) {
    return found(BUCKET, expression)
        .map(match -> Integer.parseInt(match.group(1)))
        .distinct()
        .toList();
  }

  private static Stream<MatchResult> found(Pattern pattern, String expression) {
    return pattern.matcher(expression).results();
  }

  /** Return the number of whichever group was found. */
  private static long number(MatchResult match, int one, int other) {
    return Long.parseLong(match.group(match.group(one) == null ? other : one));
  }
}
