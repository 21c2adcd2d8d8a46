package bucket32.oracle;

import bucket32.oracle.Part.Choice;
import bucket32.oracle.Part.Entry;
import bucket32.oracle.Part.Essay;
import bucket32.oracle.Part.Pick;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hold a question, or a part of one, in a form that course platforms know.
 *
 * @param name the question's id; a part's has its number as well
 * @param posed the question it is of
 * @param ask what is asked, for this part
 * @param form how it is answered
 */
record ExportItem(String name, Posed posed, String ask, Form form) {

  /** Say how an item is answered. */
  sealed interface Form {}

  /** Judge true or false. */
  record TrueFalse(Choice right, Choice wrong) implements Form {}

  /** Choose one, or all that are right. */
  record Choices(boolean several, List<Choice> choices) implements Form {}

  /** Enter a whole number. */
  record Number(Entry entry) implements Form {

    boolean isEndless() {
      return entry.last() == Long.MAX_VALUE;
    }
  }

  /** Match each label with one of the answers. */
  record Matching(List<Pick> picks) implements Form {

    /** Return the answers on offer, the same for every label. */
    List<Choice> answers() {
      return picks.get(0).choices();
    }
  }

  /** Write; a person grades. */
  record Writing(Essay essay) implements Form {}

  /** Return the items of a question: one for most, one for each part of the others. */
  static List<ExportItem> of(Posed posed) {
    List<Part> parts = posed.parts();
    if (posed.kind() == Kind.MATCHING || posed.kind() == Kind.ORDERING) {
      List<Pick> picks = parts.stream().map(Pick.class::cast).toList();
      return List.of(new ExportItem(posed.id(), posed, posed.ask(), new Matching(picks)));
    }
    List<ExportItem> items = new ArrayList<>();
    for (Part part : parts) {
      String name = parts.size() == 1 ? posed.id() : posed.id() + "-" + (items.size() + 1);
      items.add(new ExportItem(
          name, posed, ask(posed, part, items.isEmpty()), form(posed, part, items.isEmpty())));
    }
    return List.copyOf(items);
  }

  /** Return what is asked with the scheme and the reading, without which there is no answer. */
  String text() {
    return ask + " (" + posed.premise() + ")";
  }

  /** Return the feedback, and what the wrong answers mean that a format cannot tell one by one. */
  String feedbackWith(List<Choice> wrong) {
    Set<String> lines = new LinkedHashSet<>(List.of(posed.feedback()));
    wrong.stream()
        .filter(choice -> !choice.because().isEmpty())
        .forEach(choice -> lines.add(choice.text() + ": " + choice.because()));
    return String.join("\n", lines);
  }

  /** Return the answers of a matching that belong to no label, with what they mean. */
  static List<Choice> unmatched(Matching matching) {
    Set<String> right =
        matching.picks().stream().map(pick -> pick.right().text()).collect(Collectors.toSet());
    return matching.answers().stream()
        .filter(choice -> !right.contains(choice.text()))
        .toList();
  }

  private static String ask(Posed posed, Part part, boolean first) {
    if (part instanceof Entry entry && !entry.label().isEmpty()) {
      return posed.ask() + " Give the " + entry.label() + ".";
    }
    return first
        ? posed.ask()
        : posed.ask() + " True or false, and why? Pick the reason that holds.";
  }

  private static Form form(Posed posed, Part part, boolean first) {
    if (part instanceof Pick pick) {
      boolean claim = posed.kind() == Kind.TRUE_FALSE && first;
      List<Choice> choices = pick.choices();
      int right = choices.get(0).right() ? 0 : 1;
      return claim
          ? new TrueFalse(choices.get(right), choices.get(1 - right))
          : new Choices(pick.several(), choices);
    }
    return part instanceof Entry entry ? new Number(entry) : new Writing((Essay) part);
  }
}
