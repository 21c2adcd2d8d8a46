package bucket32.oracle;

import bucket32.oracle.Part.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Object to wrong answers that are right after all, and to options one cannot tell apart. */
final class Distractors {

  private Distractors() {}

  /** Return a sentence for each distractor that is right under the premise. */
  static List<String> rightOnes(
      List<Option> distractors, Predicate<Option> isRight, Premise premise) {
    List<String> objections = new ArrayList<>();
    for (Option distractor : distractors) {
      if (isRight.test(distractor)) {
        objections.add("the distractor '"
            + distractor.text(premise)
            + "' (" + distractor.expression() + ") must be wrong, but is right under "
            + premise.reading().id()
            + "; take another");
      }
    }
    return objections;
  }

  /** Return a sentence for each two options that read the same. */
  static List<String> twins(List<Option> options, Premise premise) {
    List<String> objections = new ArrayList<>();
    Map<String, Option> seen = new HashMap<>();
    for (Option option : options) {
      String text = option.text(premise);
      Option twin = seen.putIfAbsent(text, option);
      if (twin != null) {
        objections.add("options must differ, but '"
            + twin.expression()
            + "' and '"
            + option.expression()
            + "' both read '"
            + text
            + "'; change one");
      }
    }
    return objections;
  }

  static List<Choice> slips(List<Option> distractors, Premise premise) {
    return distractors.stream().map(option -> option.choice(premise, false)).toList();
  }
}
