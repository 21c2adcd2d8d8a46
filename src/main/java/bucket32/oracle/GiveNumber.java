package bucket32.oracle;

import java.util.ArrayList;
import java.util.List;

/** Give a whole number; the distractors are the wrong ones worth a word. */
public record GiveNumber(Expression answer, List<Option> distractors) implements Task {

  public GiveNumber {
    distractors = List.copyOf(distractors);
  }

  @Override
  public Kind kind() {
    return Kind.NUMBER;
  }

  @Override
  public List<Part> parts(Premise premise, long seed) {
    long right = answer.number(premise);
    return List.of(new Part.Entry("", right, right, Distractors.slips(distractors, premise)));
  }

  @Override
  public String key(Premise premise) {
    return Long.toString(answer.number(premise));
  }

  @Override
  public List<Long> evidence(Premise premise) {
    return Evidence.offsets(answer, premise);
  }

  @Override
  public List<String> objections(Premise premise) {
    long right = answer.number(premise);
    List<String> objections = new ArrayList<>(Distractors.rightOnes(
        distractors, option -> option.expression().number(premise) == right, premise));
    objections.addAll(Distractors.twins(distractors, premise));
    return objections;
  }
}
