package bucket32.oracle;

import bucket32.oracle.Part.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Put choices in an order that tells nothing about the right one, the same in every build. */
final class Shuffle {

  private Shuffle() {}

  /** Return numbers in ascending order, anything else in an order drawn from the seed. */
  static List<Choice> order(List<Choice> choices, long seed) {
    List<Choice> ordered = new ArrayList<>(choices);
    if (choices.stream().allMatch(choice -> isNumber(choice.text()))) {
      ordered.sort(Comparator.comparingLong(choice -> Long.parseLong(choice.text())));
      return List.copyOf(ordered);
    }
    Draw draw = new Draw(seed);
    for (int left = ordered.size(); left > 1; left--) {
      ordered.add(ordered.remove(draw.below(left)));
    }
    return List.copyOf(ordered);
  }

  private static boolean isNumber(String text) {
    String digits = text.startsWith("-") ? text.substring(1) : text;
    return !digits.isEmpty() && digits.length() < 19 && digits.chars().allMatch(Character::isDigit);
  }
}
