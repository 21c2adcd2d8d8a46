package bucket32.oracle;

import bucket32.core.Direction;
import bucket32.oracle.ForeignQuestion.Answer;
import bucket32.oracle.ForeignQuestion.Form;
import bucket32.oracle.Question.Stated;
import bucket32.oracle.Verdict.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compute the keys of a course platform's questions again.
 *
 * <p>What is not understood to the last number, or depends on what is not stated, is unverified.
 *
 * @param file what the questions come from
 * @param stated the numbers taken where a question states none; empty if none may be taken
 * @param reading the reading taken where a question states none; empty for all of them
 */
public record ForeignVerifier(String file, Optional<Stated> stated, Optional<Reading> reading) {

  /** Bound the text that is looked through for words; a longer one says more than we know. */
  private static final int LONGEST = 2000;

  private static final Stated T5 = new Stated(32, 128, Direction.CAUSAL);

  public Verdict verify(ForeignQuestion question) {
    try {
      return understand(question)
          .map(key -> judge(question, key))
          .orElseGet(() -> unverified(question, "what it asks is not understood"));
    } catch (IllegalArgumentException e) {
      return unverified(question, e.getMessage());
    }
  }

  private Optional<ForeignKey> understand(ForeignQuestion question) {
    boolean unusual = question.form() == Form.OTHER || question.answers().isEmpty();
    if (unusual || question.text().length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return ForeignKey.read(question);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Verdict judge(ForeignQuestion question, ForeignKey key) {
    SchemeClauses scheme = key.scheme();
    if (!scheme.namesOne() && stated.isEmpty()) {
      return unverified(
          question, "it states no scheme; say it there, or with --buckets and --max-distance");
    }
    Map<Reading, List<Answer>> disputed = new LinkedHashMap<>();
    Map<Reading, Premise> premises = premises(scheme);
    for (Reading one : premises.keySet()) {
      Optional<List<Answer>> found = key.disputed(premises.get(one));
      if (found.isEmpty()) {
        return unverified(question, "its answers are not understood");
      }
      disputed.put(one, found.get());
    }
    List<Reading> agreeing =
        disputed.keySet().stream().filter(one -> disputed.get(one).isEmpty()).toList();
    if (agreeing.size() == disputed.size()) {
      return verdict(question, Outcome.VERIFIED, answers(key, premises), List.of());
    }
    if (!agreeing.isEmpty()) {
      return unverified(
          question,
          "the readings part: the key is right under " + ids(agreeing) + " alone, and "
              + answers(key, premises) + "; state the reading, or give --reading");
    }
    Premise first = premises.values().iterator().next();
    List<Long> offsets = key.evidence(first, disputed.get(first.reading()));
    return verdict(
        question,
        Outcome.WRONG,
        "the key says " + key.keyed() + ", but " + answers(key, premises),
        Evidence.proof(offsets, first));
  }

  private Map<Reading, Premise> premises(SchemeClauses scheme) {
    Stated otherwise = stated.orElse(T5);
    Direction direction = scheme.direction().orElse(otherwise.direction());
    Optional<Reading> named = scheme.reading().or(() -> reading);
    List<Reading> asked = named
        .map(List::of)
        .orElse(direction == Direction.CAUSAL ? List.of(Reading.values()) : List.of(Reading.T5));
    Map<Reading, Premise> premises = new LinkedHashMap<>();
    for (Reading one : asked) {
      premises.put(one, scheme.premise(one, otherwise));
    }
    return premises;
  }

  /** Say the right answer, once for all readings that share it. */
  private static String answers(ForeignKey key, Map<Reading, Premise> premises) {
    Map<String, String> saying = new LinkedHashMap<>();
    premises.forEach((one, premise) ->
        saying.merge(key.answer(premise), one.id(), (left, right) -> left + ", " + right));
    return saying.entrySet().stream()
        .map(entry -> "the right answer is " + entry.getKey() + " (" + entry.getValue() + ")")
        .collect(Collectors.joining(" and "));
  }

  private static String ids(List<Reading> readings) {
    return readings.stream().map(Reading::id).collect(Collectors.joining(", "));
  }

  private Verdict unverified(ForeignQuestion question, String why) {
    return verdict(question, Outcome.UNVERIFIED, why, List.of());
  }

  private Verdict verdict(
      ForeignQuestion question, Outcome outcome, String why, List<String> proof) {
    return new Verdict(file + ":" + question.line(), question.name(), outcome, why, proof);
  }
}
