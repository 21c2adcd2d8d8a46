package bucket32.oracle;

import bucket32.oracle.Part.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Match each item with its value; two items may have the same one. */
public record MatchItems(List<Item> items, List<Option> distractors) implements Task {

  public MatchItems {
    items = List.copyOf(items);
    distractors = List.copyOf(distractors);
  }

  @Override
  public Kind kind() {
    return Kind.MATCHING;
  }

  @Override
  public List<Part> parts(Premise premise, long seed) {
    List<Part> parts = new ArrayList<>();
    for (Item item : items) {
      String right = partner(item, premise);
      List<Choice> choices = new ArrayList<>();
      partners(premise)
          .forEach((text, because) ->
              choices.add(new Choice(text, text.equals(right), text.equals(right) ? "" : because)));
      parts.add(new Part.Pick(item.text(premise), false, Shuffle.order(choices, seed)));
    }
    return List.copyOf(parts);
  }

  @Override
  public String key(Premise premise) {
    return items.stream()
        .map(item -> item.text(premise) + ": " + partner(item, premise))
        .collect(Collectors.joining("; "));
  }

  @Override
  public List<String> objections(Premise premise) {
    List<String> objections = new ArrayList<>();
    List<String> right =
        items.stream().map(item -> partner(item, premise)).distinct().toList();
    if (right.size() < 2) {
      objections.add("items must have at least 2 partners between them, but all have "
          + right
          + "; change one");
    }
    objections.addAll(Distractors.rightOnes(
        distractors, option -> right.contains(option.text(premise)), premise));
    objections.addAll(Distractors.twins(distractors, premise));
    return objections;
  }

  private static String partner(Item item, Premise premise) {
    return item.value().value(premise).toString();
  }

  /** Map each value on offer to what choosing it wrongly means. */
  private Map<String, String> partners(Premise premise) {
    Map<String, String> partners = new LinkedHashMap<>();
    for (Item item : items) {
      partners.merge(
          partner(item, premise),
          "this belongs to: " + item.text(premise),
          (one, other) -> one + ", " + item.text(premise));
    }
    for (Option option : distractors) {
      partners.putIfAbsent(option.text(premise), option.because().text(premise));
    }
    return partners;
  }
}
