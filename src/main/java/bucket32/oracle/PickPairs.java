package bucket32.oracle;

import bucket32.oracle.Part.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Pick the pairs of tokens for which something holds.
 *
 * @param answer true for the right pairs; q and k stand for their positions
 */
public record PickPairs(List<Pair> pairs, Expression answer) implements Task {

  /** Hold a query and a key, and what it means to judge them wrongly. */
  public record Pair(Expression query, Expression key, Template because) {

    String text(Premise premise) {
      return "(" + query.number(premise) + ", " + key.number(premise) + ")";
    }

    boolean isRight(Expression answer, Premise premise) {
      return answer.holds(premise, Map.of("q", query.number(premise), "k", key.number(premise)));
    }
  }

  public PickPairs {
    pairs = List.copyOf(pairs);
  }

  @Override
  public Kind kind() {
    return Kind.PAIRS;
  }

  @Override
  public List<Part> parts(Premise premise, long seed) {
    List<Choice> choices = new ArrayList<>();
    for (Pair pair : pairs) {
      choices.add(new Choice(
          pair.text(premise), pair.isRight(answer, premise), pair.because().text(premise)));
    }
    return List.of(new Part.Pick("", true, Shuffle.order(choices, seed)));
  }

  @Override
  public String key(Premise premise) {
    return pairs.stream()
        .filter(pair -> pair.isRight(answer, premise))
        .map(pair -> pair.text(premise))
        .collect(Collectors.joining(" "));
  }

  @Override
  public List<Long> evidence(Premise premise) {
    return pairs.stream()
        .map(pair -> pair.query().number(premise) - pair.key().number(premise))
        .distinct()
        .toList();
  }

  @Override
  public List<String> objections(Premise premise) {
    List<String> objections = new ArrayList<>();
    long right = pairs.stream().filter(pair -> pair.isRight(answer, premise)).count();
    String state = " pair is right under " + premise.reading().id();
    if (right == 0) {
      objections.add("some pair must be right, but no" + state + "; add one to pick");
    } else if (right == pairs.size()) {
      objections.add("some pair must be wrong, but every" + state + "; add one to leave");
    }
    List<String> texts = pairs.stream().map(pair -> pair.text(premise)).toList();
    texts.stream()
        .filter(text -> texts.indexOf(text) != texts.lastIndexOf(text))
        .distinct()
        .map(text -> "pairs must differ, but " + text + " is there twice; change one")
        .forEach(objections::add);
    return objections;
  }
}
