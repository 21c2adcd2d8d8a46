package bucket32.oracle;

import bucket32.oracle.ForeignQuestion.Answer;
import bucket32.oracle.ForeignQuestion.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Hold a foreign question whose sense is understood, so that its key can be disputed.
 *
 * @param asked what the text asks; empty where it, or each answer, is a claim
 * @param scheme the scheme the text names
 */
record ForeignKey(ForeignQuestion question, Optional<Asked> asked, SchemeClauses scheme) {

  static Optional<ForeignKey> read(ForeignQuestion question) {
    if (question.form() == Form.TRUE_FALSE) {
      Claim claim = Claim.read(question.text());
      return Optional.of(new ForeignKey(question, Optional.empty(), claim.scheme()));
    }
    Optional<Asked> asked = Asked.read(question.text());
    return asked.isPresent() || question.form() == Form.CHOICE
        ? Optional.of(new ForeignKey(question, asked, new SchemeClauses(question.text())))
        : Optional.empty();
  }

  /** Return the answers that are keyed otherwise than they are; empty if one is not understood. */
  Optional<List<Answer>> disputed(Premise premise) {
    List<Answer> disputed = new ArrayList<>();
    for (Answer answer : question.answers()) {
      Optional<Boolean> right = isRight(answer, premise);
      if (right.isEmpty()) {
        return Optional.empty();
      }
      if (right.get() != answer.isKeyedRight() || answer.isKeyedRight() && acceptsMore(answer)) {
        disputed.add(answer);
      }
    }
    return Optional.of(disputed);
  }

  /** Tell whether a tolerance lets in another whole number. */
  private static boolean acceptsMore(Answer answer) {
    return answer.tolerance() >= 1;
  }

  private Optional<Boolean> isRight(Answer answer, Premise premise) {
    if (asked.isPresent()) {
      return asked.get().isRight(answer.text(), premise);
    }
    if (question.form() == Form.TRUE_FALSE) {
      boolean holds = Claim.read(question.text()).holds(premise);
      return Optional.of(Boolean.parseBoolean(answer.text()) == holds);
    }
    return Optional.of(Claim.read(answer.text()).holds(premise));
  }

  /** Return what the key says is right. */
  String keyed() {
    String keyed = question.answers().stream()
        .filter(Answer::isKeyedRight)
        .map(answer -> answer.text()
            + (acceptsMore(answer) ? " give or take " + (long) answer.tolerance() : ""))
        .collect(Collectors.joining("; "));
    return keyed.isEmpty() ? "that nothing is right" : keyed;
  }

  /** Return the right answer in words. */
  String answer(Premise premise) {
    boolean offered = question.form() != Form.NUMBER;
    if (asked.isPresent() && (!offered || asked.get().about() == Asked.About.VALUE)) {
      return asked.get().answer(premise);
    }
    String right = question.answers().stream()
        .filter(answer -> isRight(answer, premise).orElse(false))
        .map(Answer::text)
        .collect(Collectors.joining("; "));
    return right.isEmpty() ? "none of those on offer" : right;
  }

  /** Return the offsets whose places settle the dispute. */
  List<Long> evidence(Premise premise, List<Answer> disputed) {
    if (asked.isPresent()) {
      return asked.get().evidence(premise, disputed.stream().map(Answer::text).toList());
    }
    return question.form() == Form.TRUE_FALSE
        ? Claim.read(question.text()).offsets()
        : disputed.stream()
            .flatMap(answer -> Claim.read(answer.text()).offsets().stream())
            .distinct()
            .toList();
  }
}
