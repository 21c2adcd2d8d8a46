package bucket32.oracle;

import bucket32.oracle.Part.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Put items in ascending order of their values. */
public record OrderItems(List<Item> items) implements Task {

  public OrderItems {
    items = List.copyOf(items);
  }

  @Override
  public Kind kind() {
    return Kind.ORDERING;
  }

  @Override
  public List<Part> parts(Premise premise, long seed) {
    List<Item> ascending = ascending(premise);
    List<Part> places = new ArrayList<>();
    for (Item right : ascending) {
      List<Choice> choices = ascending.stream()
          .map(item -> new Choice(
              item.text(premise),
              item.equals(right),
              "its value is " + item.value().number(premise)))
          .toList();
      String place = Integer.toString(places.size() + 1);
      places.add(new Part.Pick(place, false, Shuffle.order(choices, seed)));
    }
    return List.copyOf(places);
  }

  @Override
  public String key(Premise premise) {
    return ascending(premise).stream()
        .map(item -> item.text(premise))
        .collect(Collectors.joining("; "));
  }

  @Override
  public List<String> objections(Premise premise) {
    List<String> objections = new ArrayList<>();
    List<Item> ascending = ascending(premise);
    for (int i = 1; i < ascending.size(); i++) {
      Item lower = ascending.get(i - 1);
      Item higher = ascending.get(i);
      if (lower.value().number(premise) == higher.value().number(premise)) {
        objections.add("items must have an order, but '"
            + lower.text(premise)
            + "' and '"
            + higher.text(premise)
            + "' are both "
            + lower.value().number(premise)
            + "; change one");
      }
    }
    return objections;
  }

  private List<Item> ascending(Premise premise) {
    return items.stream()
        .sorted(Comparator.comparingLong(item -> item.value().number(premise)))
        .toList();
  }
}
