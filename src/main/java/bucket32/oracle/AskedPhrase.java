package bucket32.oracle;

import bucket32.oracle.Asked.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Know one way to ask something of a scheme.
 *
 * @param pattern what it looks like
 * @param about what is asked for
 * @param meaning the expression; $1 stands for a group that was found, OFFSET for the offset named,
 *     TARGET for the bucket named
 */
record AskedPhrase(Pattern pattern, About about, String meaning) {

  private static final String PLACE = "\\b(?:smallest|first|nearest|lowest|least)\\b";
  private static final String END = "\\b(?:largest|last|farthest|furthest|highest|greatest)\\b";
  private static final String OFFSET = "(?: \\w+)? (?:offset|distance)s?\\b.*?";
  private static final String WHICH = "\\b(?:which|what|select|pick|choose)\\b.*?";

  private static final List<AskedPhrase> PHRASES = List.of(
      phrase(WHICH + "\\bpairs?\\b", About.PAIR, "TARGET(q, k)"),
      phrase(
          "\\bquery\\D*?(\\d+)(?=.*\\b(?:which position must a|name a|give a) key\\b)",
          About.KEY,
          "TARGET($1, k)"),
      phrase(
          "(?<=\\b(?:which|what) key\\b.{0,100})\\bquery\\D*?(\\d+)", About.KEY, "TARGET($1, k)"),
      phrase("\\bquery\\D*?(\\d+)(?=.*\\b(?:which|what) key\\b)", About.KEY, "TARGET($1, k)"),
      phrase(PLACE + OFFSET + "\\b(?:final|last) bucket", About.VALUE, "final_first"),
      phrase(
          "\\b(?:where|at (?:which|what) (?:offset|distance)) does the (?:final|last) bucket"
              + " (?:start|begin)",
          About.VALUE,
          "final_first"),
      phrase(
          "(?:\\boffsets share )?\\bbucket (\\d+)\\b.*\\bnearest offset\\W*$",
          About.VALUE,
          "first($1)"),
      phrase(
          "(?:\\boffsets share )?\\bbucket (\\d+)\\b.*\\bfarthest offset\\W*$",
          About.VALUE,
          "last($1)"),
      phrase(PLACE + OFFSET + "\\bbucket (\\d+)", About.VALUE, "first($1)"),
      phrase(END + OFFSET + "\\bbucket (\\d+)", About.VALUE, "last($1)"),
      phrase(
          "\\bhow many (?:offset|distance)s\\b.*?\\bbucket (\\d+)( hold| contain| cover| take| have)?",
          About.VALUE,
          "count($1)"),
      phrase(
          "\\bhow many (?:\\w+ ){0,3}(?:biases|parameters|embeddings|scalars)\\b",
          About.VALUE,
          "parameters"),
      phrase("\\bmax_exact\\b", About.VALUE, "max_exact"),
      phrase("\\bindex of the (?:final|last) bucket", About.VALUE, "last_bucket"),
      phrase(WHICH + "\\b(?:offset|distance)s\\b", About.OFFSET, "TARGET(o)"),
      phrase("\\b(?:which|what)(?: \\w+)? bucket\\b", About.VALUE, "bucket(OFFSET)"),
      phrase("\\bbucket(?: \\w+){0,2} (?:of|for)\\b", About.VALUE, "bucket(OFFSET)"),
      phrase("\\brelative position\\b", About.VALUE, "-offset(PAIR)"),
      phrase("\\boffset\\b", About.VALUE, "offset(PAIR)"));

  private static final Pattern TARGET = Pattern.compile(
      "\\b(?:the )?(?:final, )?(\\d+)(?:st|nd|rd|th) bucket(?:, index (\\d+))?|\\bbucket (\\d+)"
          + "|\\b(?:final|last) bucket");

  /** Hold what was understood. */
  record Found(About about, String expression) {}

  /** Understand the whole text, or nothing of it. */
  static Optional<Found> find(String text) {
    for (AskedPhrase phrase : PHRASES) {
      Matcher matcher = phrase.pattern.matcher(text);
      if (matcher.find() && Filler.isPlain(matcher.group())) {
        String meaning = phrase.meaning;
        if (meaning.contains("$1")) {
          meaning = meaning.replace("$1", matcher.group(1));
        }
        String rest = text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
        Optional<String> said = complete(meaning, rest);
        if (said.isPresent()) {
          return Optional.of(new Found(phrase.about, said.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> complete(String meaning, String text) {
    String said = meaning;
    String rest = text;
    if (said.startsWith("TARGET(")) {
      Matcher target = TARGET.matcher(rest);
      if (!target.find()) {
        return Optional.empty();
      }
      String place = said.substring("TARGET(".length(), said.length() - 1);
      said = landing(place, target);
      if (said.isEmpty()) {
        return Optional.empty();
      }
      rest = target.replaceFirst(" ");
    }
    List<Long> offsets = new ArrayList<>();
    List<Long> pair = ClaimSubjects.pair(rest);
    rest = ClaimSubjects.take(rest, offsets);
    boolean asksOffset = said.contains("OFFSET") || said.contains("PAIR");
    if (!Filler.isAll(rest) || offsets.size() != (asksOffset ? 1 : 0)) {
      return Optional.empty();
    }
    if (said.contains("PAIR")) {
      return pair.isEmpty()
          ? Optional.empty()
          : Optional.of(said.replace("PAIR", pair.get(0) + ", " + pair.get(1)));
    }
    return Optional.of(asksOffset ? said.replace("OFFSET", offsets.get(0).toString()) : said);
  }

  private static String landing(String place, Matcher target) {
    if (target.group(1) != null) {
      String index = Long.toString(Long.parseLong(target.group(1)) - 1);
      boolean agrees = target.group(2) == null || target.group(2).equals(index);
      return agrees ? "lands(" + place + ", " + index + ")" : "";
    }
    return target.group(3) != null
        ? "lands(" + place + ", " + target.group(3) + ")"
        : "rule(" + place + ") = final";
  }

  private static AskedPhrase phrase(String pattern, About about, String meaning) {
    return new AskedPhrase(Pattern.compile(pattern), about, meaning);
  }
}
