package bucket32.course;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guess which of the known names was meant. */
public final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  /**
   * Return the names that begin like what was typed, or else the one a slip or two away, if any is.
   *
   * <p>Example: {@code to("bukcet", List.of("bucket"))} is {@code bucket}; of {@code t5} it is
   * {@code t5-encoder or t5-decoder}.
   */
  public static Optional<String> to(String typed, Collection<String> known) {
    String word = lower(typed);
    Optional<String> longer = known.stream()
        .filter(name -> word.length() > 1 && lower(name).startsWith(word))
        .limit(MOST)
        .reduce((one, other) -> one + " or " + other);
    return longer.or(() -> known.stream()
        .filter(name -> edits(word, lower(name)) <= Math.max(1, word.length() / 3))
        .min(Comparator.comparingInt(name -> edits(word, lower(name)))));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Return how many letters to insert, drop or change to make one word the other. */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
