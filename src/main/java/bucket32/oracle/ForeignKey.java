package bucket32.oracle;

import bucket32.oracle.ForeignQuestion.Answer;
import bucket32.oracle.ForeignQuestion.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
    SchemeClauses scheme = new SchemeClauses(question.text());
    return asked.isPresent() || question.form() == Form.CHOICE && asksForTruth(scheme.rest())
        ? Optional.of(new ForeignKey(question, asked, scheme))
        : Optional.empty();
  }

  /** Tell whether a question asks which of the statements on offer is true, and nothing else. */
  private static boolean asksForTruth(String text) {
    String rest = text.replaceAll("\\b(?:statements?|claims?|right|true|correct|holds?)\\b", " ");
    return !rest.equals(text) && Filler.isAll(rest);
  }

  /** Return the answers that are keyed otherwise than they are; empty if one is not understood. */
  Optional<List<Answer>> disputed(Premise premise) {
    List<Answer> disputed = new ArrayList<>();
    for (Answer answer : question.answers()) {
      Optional<Boolean> right = question.form() == Form.NUMBER && answer.isKeyedRight()
          ? isRightThroughout(answer, premise)
          : isRight(answer.text(), premise);
      if (right.isEmpty()) {
        return Optional.empty();
      }
      if (right.get() != answer.isKeyedRight()) {
        disputed.add(answer);
      }
    }
    return Optional.of(disputed);
  }

  /** Tell whether a tolerance lets in right numbers only: what is right is an interval. */
  private Optional<Boolean> isRightThroughout(Answer answer, Premise premise) {
    if (answer.tolerance() == 0) {
      return isRight(answer.text(), premise);
    }
    if (!answer.text().matches("-?\\d{1,18}(\\.\\d{1,9})?")) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(answer.text());
    BigDecimal tolerance = BigDecimal.valueOf(answer.tolerance());
    BigDecimal first = value.subtract(tolerance).setScale(0, RoundingMode.CEILING);
    BigDecimal last = value.add(tolerance).setScale(0, RoundingMode.FLOOR);
    Optional<Boolean> low = isRight(first.toPlainString(), premise);
    return low.equals(Optional.of(true)) ? isRight(last.toPlainString(), premise) : low;
  }

  private Optional<Boolean> isRight(String answer, Premise premise) {
    if (asked.isPresent()) {
      return asked.get().isRight(answer, premise);
    }
    if (question.form() == Form.TRUE_FALSE) {
      boolean holds = Claim.read(question.text()).holds(premise);
      return Optional.of(Boolean.parseBoolean(answer) == holds);
    }
    return Optional.of(Claim.read(answer).holds(premise));
  }

  /** Return what the key says is right. */
  String keyed() {
    String keyed = question.answers().stream()
        .filter(Answer::isKeyedRight)
        .map(answer -> answer.text()
            + (answer.tolerance() >= 1 ? " give or take " + (long) answer.tolerance() : ""))
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
        .filter(answer -> isRight(answer.text(), premise).orElse(false))
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
