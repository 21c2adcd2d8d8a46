package bucket32.oracle;

import bucket32.oracle.Part.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Hold a question as an independent reader found it in an exported file.
 *
 * @param answers yes or no for each answer; for a match, the partner of each label
 * @param because what is said to those who give an answer
 */
record Imported(
    String name, String text, Map<String, String> answers, Map<String, String> because) {

  /** Say what must come back of an item. */
  static Imported of(ExportItem item) {
    Map<String, String> answers = new TreeMap<>();
    Map<String, String> because = new TreeMap<>();
    List<Choice> choices = new ArrayList<>();
    ExportItem.Form form = item.form();
    if (form instanceof ExportItem.TrueFalse claim) {
      choices.addAll(List.of(claim.right(), claim.wrong()));
    } else if (form instanceof ExportItem.Choices several) {
      choices.addAll(several.choices());
    } else if (form instanceof ExportItem.Number number) {
      choices.add(
          new Choice(range(number.entry().first() + "", number.entry().last() + ""), true, ""));
      choices.addAll(number.entry().slips());
    } else if (form instanceof ExportItem.Matching matching) {
      matching
          .picks()
          .forEach(pick -> answers.put(
              pick.label(),
              pick.choices().stream()
                  .filter(Choice::right)
                  .map(Choice::text)
                  .findFirst()
                  .orElseThrow()));
    }
    for (Choice choice : choices) {
      answers.put(choice.text(), choice.right() ? "yes" : "no");
      if (!choice.because().isEmpty()) {
        because.put(choice.text(), choice.because());
      }
    }
    because.put("", item.posed().feedback());
    return new Imported(item.name(), item.text(), answers, because);
  }

  static String range(String first, String last) {
    return first.equals(last) ? first : first + ".." + last;
  }

  /** Begin a question with nothing in it. */
  static Imported named(String name, String text) {
    return new Imported(name, text, new TreeMap<>(), new TreeMap<>());
  }

  Imported answer(String text, boolean right, String why) {
    answers.put(text, right ? "yes" : "no");
    if (!why.isEmpty()) {
      because.put(text, why);
    }
    return this;
  }

  Imported general(String feedback) {
    because.put("", feedback);
    return this;
  }

  Imported match(String label, String partner) {
    answers.put(label, partner);
    return this;
  }
}
