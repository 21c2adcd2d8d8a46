package bucket32.oracle;

import bucket32.core.RelativePosition;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Find the offsets a claim speaks of: given as pairs, as positions or as numbers. */
final class ClaimSubjects {

  private static final Pattern PAIR = Pattern.compile("\\(?\\s*(\\d+)\\s*,\\s*(\\d+)\\s*\\)?");
  private static final Pattern QUERY_KEY = Pattern.compile("query\\D*?(\\d+)\\D+?key\\D*?(\\d+)");
  private static final Pattern KEY_QUERY = Pattern.compile("key\\D*?(\\d+)\\D+?query\\D*?(\\d+)");
  private static final Pattern RELATIVE = Pattern.compile("relative position\\D*?(-?\\d+)");
  private static final Pattern NUMBER = Pattern.compile(
      "(?:^|\\b(?:offsets?|distances?|and|with|do|does|both|is|are|of)\\b|,)[\\s:=]*(-?\\d+)\\b");

  private ClaimSubjects() {}

  /** Move the offsets out of the text into a list; return what is left of the text. */
  static String take(String text, List<Long> offsets) {
    String rest = each(QUERY_KEY, text.strip(), offsets, 1, 2);
    rest = each(KEY_QUERY, rest, offsets, 2, 1);
    rest = each(PAIR, rest, offsets, 1, 2);
    rest = each(RELATIVE, rest, offsets, 0, 1);
    return each(NUMBER, rest.strip(), offsets, 1, 0);
  }

  /** Return query and key of the one pair in a text; nothing if there is none or more than one. */
  static List<Long> pair(String text) {
    for (Pattern pattern : List.of(QUERY_KEY, KEY_QUERY, PAIR)) {
      Matcher matcher = pattern.matcher(text.toLowerCase(Locale.ROOT));
      if (matcher.find()) {
        boolean keyFirst = pattern == KEY_QUERY;
        List<Long> pair =
            List.of(number(matcher, keyFirst ? 2 : 1), number(matcher, keyFirst ? 1 : 2));
        return matcher.find() ? List.of() : pair;
      }
    }
    return List.of();
  }

  /** Take every match; group 0 as a place stands for position 0. */
  private static String each(
      Pattern pattern, String text, List<Long> offsets, int queryGroup, int keyGroup) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      offsets.add(RelativePosition.offset(number(matcher, queryGroup), number(matcher, keyGroup)));
    }
    return matcher.replaceAll(" ");
  }

  private static long number(Matcher matcher, int group) {
    if (group == 0) {
      return 0;
    }
    if (matcher.group(group).length() > 18) {
      throw new IllegalArgumentException("an offset must have at most 18 digits, but was "
          + matcher.group(group) + "; use a smaller one");
    }
    return Long.parseLong(matcher.group(group));
  }
}
