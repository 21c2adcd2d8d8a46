package bucket32.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Hold what a question in English asks: a value, or what holds for each thing on offer.
 *
 * @param expression the value; or a truth about offset o, key k, or query q and key k
 * @param about what stands on offer
 */
record Asked(About about, Expression expression, SchemeClauses scheme) {

  /** Name what an answer gives. */
  enum About {
    VALUE,
    OFFSET,
    KEY,
    PAIR
  }

  /** Understand a question, or nothing of it. */
  static Optional<Asked> read(String text) {
    SchemeClauses scheme = new SchemeClauses(text);
    return AskedPhrase.find(scheme.rest())
        .map(found -> new Asked(
            found.about(), Expression.parse(found.expression(), Set.of("o", "q", "k")), scheme));
  }

  /** Tell whether an answer is right; empty if it is not understood. */
  Optional<Boolean> isRight(String answer, Premise premise) {
    List<Long> pair = ClaimSubjects.pair(answer);
    if (about == About.PAIR) {
      return pair.isEmpty()
          ? Optional.empty()
          : Optional.of(holds(premise, Map.of("q", pair.get(0), "k", pair.get(1))));
    }
    OptionalLong number = number(answer);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    long given = number.getAsLong();
    return Optional.of(
        switch (about) {
          case OFFSET -> holds(premise, Map.of("o", given));
          case KEY -> given >= 0 && holds(premise, Map.of("k", given));
          default -> expression.number(premise) == given;
        });
  }

  /** Return the right answer where there is one, else a description of it. */
  String answer(Premise premise) {
    return about == About.VALUE
        ? expression.value(premise).toString()
        : "any for which " + expression;
  }

  /** Return the offsets whose places prove the answer. */
  List<Long> evidence(Premise premise, List<String> disputed) {
    List<Long> offsets = new ArrayList<>(Evidence.offsets(expression, premise));
    for (String answer : disputed) {
      List<Long> pair = ClaimSubjects.pair(answer);
      if (!pair.isEmpty()) {
        offsets.add(pair.get(0) - pair.get(1));
      } else if (about == About.OFFSET && number(answer).isPresent()) {
        offsets.add(number(answer).getAsLong());
      }
    }
    return offsets.stream().distinct().toList();
  }

  private boolean holds(Premise premise, Map<String, Long> known) {
    return expression.holds(premise, known);
  }

  /** Read the one number of an answer; the 32nd bucket is index 31. */
  private OptionalLong number(String answer) {
    String digits = answer.replaceAll("[^-0-9]+", " ").strip();
    if (!digits.matches("-?\\d{1,18}")) {
      return OptionalLong.empty();
    }
    boolean ordinal =
        answer.toLowerCase(java.util.Locale.ROOT).matches("(?s).*\\d(st|nd|rd|th)\\b.*");
    return OptionalLong.of(Long.parseLong(digits) - (ordinal ? 1 : 0));
  }
}
