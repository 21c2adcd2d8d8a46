package bucket32.oracle;

import java.util.ArrayList;
import java.util.List;

/** Choose the one right option among several: all of them values, or all of them statements. */
public record ChooseOne(Option answer, List<Option> distractors) implements Task {

  public ChooseOne {
    if (distractors.isEmpty()) {
      throw new IllegalArgumentException(
          "a choice must have at least 1 distractor, but had none; add one with its because");
    }
    for (Option distractor : distractors) {
      if (distractor.isStatement() != answer.isStatement()) {
        throw new IllegalArgumentException("the options must be all values or all statements, but '"
            + answer.expression()
            + "' and '"
            + distractor.expression()
            + "' are not alike; give both says and holds, or both value");
      }
    }
    distractors = List.copyOf(distractors);
  }

  @Override
  public Kind kind() {
    return Kind.CHOOSE;
  }

  @Override
  public List<Part> parts(Premise premise, long seed) {
    List<Part.Choice> choices = new ArrayList<>();
    for (Option option : options()) {
      choices.add(option.choice(premise, isRight(option, premise)));
    }
    return List.of(new Part.Pick("", false, Shuffle.order(choices, seed)));
  }

  @Override
  public String key(Premise premise) {
    return answer.text(premise);
  }

  @Override
  public List<Long> evidence(Premise premise) {
    return Evidence.offsets(answer.expression(), premise);
  }

  @Override
  public List<String> objections(Premise premise) {
    List<String> objections = new ArrayList<>();
    if (!isRight(answer, premise)) {
      objections.add("the answer must be right, but '"
          + answer.text(premise)
          + "' ("
          + answer.expression()
          + ") is false under "
          + premise.reading().id()
          + "; the key is wrong");
    }
    List<String> twins = Distractors.twins(options(), premise);
    objections.addAll(twins);
    if (twins.isEmpty()) {
      objections.addAll(
          Distractors.rightOnes(distractors, option -> isRight(option, premise), premise));
    }
    return objections;
  }

  private List<Option> options() {
    List<Option> options = new ArrayList<>(List.of(answer));
    options.addAll(distractors);
    return options;
  }

  private boolean isRight(Option option, Premise premise) {
    return answer.isStatement()
        ? option.isTrue(premise)
        : option.value(premise).equals(answer.value(premise));
  }
}
