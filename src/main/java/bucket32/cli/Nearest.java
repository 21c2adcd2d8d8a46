package bucket32.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guess which of the known names was meant. */
final class Nearest {

  private Nearest() {}

  /** Return the known name that is a slip or two away from what was typed, if any is. */
  static Optional<String> to(String typed, Collection<String> known) {
    return known.stream()
        .filter(name -> edits(typed, name) <= Math.max(1, typed.length() / 3))
        .min(Comparator.comparingInt(name -> edits(typed, name)));
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
