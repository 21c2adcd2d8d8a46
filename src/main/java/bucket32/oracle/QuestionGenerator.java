package bucket32.oracle;

import bucket32.oracle.Question.Stated;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Write new questions about a scheme, each with one right answer, in the course's own format.
 *
 * <p>The same plan gives the same questions on every machine. No question comes twice; there are as
 * many as the kinds asked for allow.
 */
public final class QuestionGenerator {

  /** Name the kinds that can be generated: all but rationales, which nobody can draw. */
  public static final List<Kind> KINDS = List.of(
      Kind.CHOOSE,
      Kind.NUMBER,
      Kind.TRUE_FALSE,
      Kind.PAIRS,
      Kind.MATCHING,
      Kind.ORDERING,
      Kind.INVERSE,
      Kind.INTERVAL);

  private static final int TRIES = 2_000;
  private static final int FEWEST_POSITIONS = 1_000;
  private static final int MOST_POSITIONS = 1 << 30;

  private final Plan plan;
  private final Premise premise;
  private final List<Zone> zones;
  private final Draw draw;
  private final Set<String> written = new HashSet<>();

  /**
   * Say what to write.
   *
   * @param kinds one or more of {@link #KINDS}
   * @param difficulties one or more
   */
  public record Plan(
      long seed, Stated stated, Reading reading, List<Kind> kinds, List<Difficulty> difficulties) {}

  /**
   * Begin.
   *
   * @throws IllegalArgumentException if the reading makes no scheme of the numbers
   */
  public QuestionGenerator(Plan plan) {
    this.plan = plan;
    premise = plan.stated().under(plan.reading());
    zones = Zone.of(premise.scheme());
    draw = new Draw(plan.seed());
  }

  /** Write the next question; empty if no other one is found. */
  public Optional<String> next() {
    for (int tries = 0; tries < TRIES; tries++) {
      Difficulty difficulty =
          plan.difficulties().get(draw.below(plan.difficulties().size()));
      Kind kind = plan.kinds().get(draw.below(plan.kinds().size()));
      Optional<String> task = task(kind, difficulty).map(YamlText::toString);
      if (task.isPresent() && written.add(Words.of(kind) + task.get())) {
        return Optional.of(head(kind, difficulty) + task.get());
      }
    }
    return Optional.empty();
  }

  private Optional<YamlText> task(Kind kind, Difficulty difficulty) {
    // The room grows with the bank, so that there is always another place for a pair.
    int room = Math.min(MOST_POSITIONS, FEWEST_POSITIONS + 10 * written.size());
    Drawing drawing = new Drawing(premise, zones, draw, difficulty, room);
    return switch (kind) {
      case CHOOSE -> Optional.of(ManyDrafts.choose(drawing));
      case NUMBER -> Optional.of(OneDrafts.number(drawing));
      case TRUE_FALSE -> Optional.of(OneDrafts.claim(drawing));
      case PAIRS -> ManyDrafts.pairs(drawing);
      case MATCHING -> ManyDrafts.matching(drawing);
      case ORDERING -> ManyDrafts.ordering(drawing);
      case INVERSE -> OneDrafts.inverse(drawing);
      case INTERVAL -> OneDrafts.interval(drawing);
      case RATIONALE -> throw new IllegalArgumentException("a rationale cannot be generated");
    };
  }

  private String head(Kind kind, Difficulty difficulty) {
    Stated stated = plan.stated();
    String direction = Words.of(stated.direction());
    return new YamlText()
        .id(String.join(
            "-",
            plan.reading().id(),
            Integer.toString(stated.numBuckets()),
            Integer.toString(stated.maxDistance()),
            direction,
            "seed",
            Long.toUnsignedString(plan.seed()),
            Integer.toString(written.size())))
        .plain("kind", Words.of(kind))
        .plain("level", level(kind) + " # " + Words.of(difficulty))
        .plain(
            "scheme",
            "{buckets: " + stated.numBuckets() + ", max_distance: " + stated.maxDistance()
                + ", direction: " + direction + "}")
        .plain("reading", plan.reading().id())
        .toString();
  }

  private static String level(Kind kind) {
    return Words.of(
        switch (kind) {
          case TRUE_FALSE -> Level.UNDERSTAND;
          case MATCHING, ORDERING -> Level.ANALYSE;
          default -> Level.APPLY;
        });
  }
}
