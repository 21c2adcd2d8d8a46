package bucket32.mistakes;

import bucket32.core.Rule;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Say where in one part of an exercise a program's answers are wrong, and how.
 *
 * <p>The answers of a part stand in the order of its probes; those of a row of buckets in the order
 * of growing distance. What is not built yet is not among them.
 *
 * @param part the part, in words
 * @param probes what was asked
 * @param answers what was answered
 * @param right what is right
 */
record Place(String part, List<Probe> probes, List<String> answers, List<String> right) {

  /** Return {@code PART: from bucket(113) on every answer is 1 too small}, or the like. */
  String words() {
    List<Integer> wrong = all().filter(this::isWrong).boxed().toList();
    return bare(part) + ": " + where(wrong) + rightRules(wrong);
  }

  private String where(List<Integer> wrong) {
    int first = wrong.get(0);
    int last = wrong.get(wrong.size() - 1);
    String from = probes.get(first).call();
    String to = probes.get(last).call();
    boolean unbroken = last - first + 1 == wrong.size();
    boolean begins = unbroken && first == 0;
    boolean ends = unbroken && last == answers.size() - 1;
    String how = how(wrong);
    if (wrong.size() == 1) {
      return from + (answers.size() == 1 ? " is " : " alone is ") + how;
    }
    if (begins && ends) {
      return "every answer is " + how;
    }
    if (!unbroken || !part.startsWith(Probe.BUCKETS)) {
      return wrong.size() + " of " + answers.size() + " answers are " + how + ", the first is "
          + from;
    }
    return (ends ? "from " + from + " on" : begins ? "up to " + to : "from " + from + " to " + to)
        + " every answer is "
        + how;
  }

  /** Answers that are all wrong in one way say more than that they are wrong. */
  private String how(List<Integer> wrong) {
    List<String> given = wrong.stream().map(answers::get).distinct().toList();
    if (given.size() == 1 && given.get(0).startsWith("throws ")) {
      return "an exception, " + given.get(0).substring("throws ".length());
    }
    if (!wrong.stream()
        .allMatch(probe -> isNumber(answers.get(probe)) && isNumber(right.get(probe)))) {
      return "wrong";
    }
    List<Long> excess = wrong.stream()
        .map(probe -> Long.parseLong(answers.get(probe)) - Long.parseLong(right.get(probe)))
        .distinct()
        .toList();
    if (excess.size() == 1) {
      return Math.abs(excess.get(0)) + tooMuch(excess.get(0));
    }
    if (given.size() == 1) {
      return given.get(0);
    }
    boolean above = excess.stream().allMatch(one -> one > 0);
    boolean below = excess.stream().allMatch(one -> one < 0);
    return above || below ? tooMuch(excess.get(0)).strip() : "wrong";
  }

  private static String tooMuch(long excess) {
    return excess > 0 ? " too large" : " too small";
  }

  /** Return which rules of this part have no wrong answer, where others have. */
  private String rightRules(List<Integer> wrong) {
    TreeSet<Rule> rules = new TreeSet<>();
    all().forEach(probe -> probes.get(probe).rule().ifPresent(rules::add));
    wrong.forEach(probe -> probes.get(probe).rule().ifPresent(rules::remove));
    return rules.isEmpty()
        ? ""
        : "; what is "
            + rules.stream().map(Place::word).collect(Collectors.joining(" or "))
            + " is right";
  }

  private static String word(Rule rule) {
    return switch (rule) {
      case EXACT -> "exact";
      case LOGARITHMIC -> "logarithmic";
      case FINAL -> "final";
      case UNUSED -> "unused";
    };
  }

  private static String bare(String part) {
    return part.startsWith(Probe.BUCKETS) ? part.substring(Probe.BUCKETS.length()) : part;
  }

  private boolean isWrong(int probe) {
    return !answers.get(probe).equals(right.get(probe));
  }

  private static boolean isNumber(String answer) {
    return answer.matches("-?[0-9]{1,18}");
  }

  private IntStream all() {
    return IntStream.range(0, answers.size());
  }
}
