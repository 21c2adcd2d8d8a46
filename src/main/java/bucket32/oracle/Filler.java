package bucket32.oracle;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Know the words that change nothing, so that a word which does is never passed over. */
final class Filler {

  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}_']+");

  private static final Set<String> WORDS = words(
      "a an the and or of in into to for from with under at on by as is are be it its this that",
      "these those there here do does did has have having get gets given let if then when where",
      "which what select pick choose mark name tick each both all any one land lands landing fall",
      "falls falling put puts place placed places assign assigned assigns map maps mapped go goes",
      "belong belongs sit sits use uses using used per number numbers index indices bucket buckets",
      "offset offsets distance distances pair pairs token tokens query key position positions",
      "scheme bias biases parameter parameters learned distinct following below we you your i",
      "stands stand standing must one relative computes compute its answer question text sequence code model models attention head heads s q k");

  /** These carry meaning, and do so only within a phrase that is known. */
  private static final Set<String> CARRIERS = words(
      "smallest first nearest lowest least largest last farthest furthest highest greatest final",
      "start starts begin begins end ends hold holds contain contains cover covers take takes",
      "share shares same different separate exact logarithmic max_exact how many scalars",
      "embeddings relative st nd rd th through");

  private Filler() {}

  /** Tell whether a text says nothing more. */
  static boolean isAll(String text) {
    return words(text).stream().allMatch(WORDS::contains)
        && text.chars().noneMatch(Filler::isDigit);
  }

  /** Tell whether a phrase holds no word that could change what it means. */
  static boolean isPlain(String phrase) {
    return words(phrase).stream().allMatch(word -> WORDS.contains(word) || CARRIERS.contains(word));
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static Set<String> words(String... lines) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      words.addAll(Arrays.asList(BREAKS.split(line)));
    }
    words.remove("");
    return words;
  }
}
