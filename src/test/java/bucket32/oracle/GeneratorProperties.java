package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Interval;
import bucket32.core.Rule;
import bucket32.oracle.Question.Stated;
import bucket32.oracle.QuestionGenerator.Plan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is generated must stand before the checks that every author's bank stands before. */
class GeneratorProperties {

  private static final List<Difficulty> ALL = List.of(Difficulty.values());
  private static final Stated T5 = new Stated(32, 128, Direction.CAUSAL);

  @Property(tries = 300)
  void everyBankReadsBackAndIsSound(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 80) int numBuckets,
      @ForAll @IntRange(min = 2, max = 3000) int maxDistance,
      @ForAll Direction direction,
      @ForAll Reading reading) {
    Stated stated = new Stated(numBuckets, maxDistance, direction);
    Assume.that(exists(stated, reading));
    String text = text(new Plan(seed, stated, reading, QuestionGenerator.KINDS, ALL), 25);
    QuestionBank bank = bank(text);
    assertEquals(25, bank.questions().size());
    assertEquals(List.of(), bank.objections(), text);
  }

  @Property(tries = 50)
  void theSamePlanGivesTheSameBank(@ForAll long seed) {
    Plan plan = new Plan(seed, T5, Reading.T5, QuestionGenerator.KINDS, ALL);
    String longer = text(plan, 30);
    assertTrue(longer.startsWith(text(plan, 20)));
    assertEquals(longer, text(plan, 30));
  }

  @Example
  void everyKindComesInEveryDifficulty() {
    for (Kind kind : QuestionGenerator.KINDS) {
      for (Difficulty difficulty : Difficulty.values()) {
        Plan plan = new Plan(1, T5, Reading.T5, List.of(kind), List.of(difficulty));
        QuestionBank bank = bank(text(plan, 4));
        assertEquals(4, bank.questions().size(), kind + " " + difficulty);
        assertTrue(bank.questions().stream().allMatch(one -> one.task().kind() == kind));
      }
    }
  }

  @Property(tries = 100)
  void aHardOffsetIsNextToABoundary(@ForAll long seed) {
    BucketScheme scheme = T5.under(Reading.T5).scheme();
    for (Zone zone : Zone.of(scheme)) {
      long offset = zone.draw(Difficulty.HARD, new Draw(seed));
      assertTrue(isNextToAnother(scheme, offset), "offset " + offset);
    }
  }

  @Property(tries = 100)
  void anEasyOffsetIsNotNextToABoundary(@ForAll long seed) {
    BucketScheme scheme = T5.under(Reading.T5).scheme();
    for (Zone zone : Zone.of(scheme)) {
      if (zone.has(Difficulty.EASY)) {
        long offset = zone.draw(Difficulty.EASY, new Draw(seed));
        boolean exact = zone.rule() == Rule.EXACT;
        assertTrue(exact ? offset + 1 < scheme.maxExact() : !isNextToAnother(scheme, offset));
      }
    }
  }

  @Example
  void thereAreNoMoreQuestionsThanThereAre() {
    Plan plan = new Plan(1, T5, Reading.T5, List.of(Kind.INTERVAL), List.of(Difficulty.values()));
    long offsets = T5.under(Reading.T5).scheme().intervals().stream()
        .filter(interval -> interval.rule() == Rule.LOGARITHMIC)
        .mapToLong(Interval::count)
        .sum();
    assertEquals(offsets, bank(text(plan, 1000)).questions().size());
  }

  @Example
  void theFirstQuestionOfSeedSevenIsTheSameEverywhere() {
    String first = text(new Plan(7, T5, Reading.T5, QuestionGenerator.KINDS, ALL), 1);
    assertEquals("""
        - id: t5-32-128-causal-seed-7-1
          kind: matching
          level: analyse # easy
          scheme: {buckets: 32, max_distance: 128, direction: causal}
          reading: t5
          ask: "In which bucket does each offset land?"
          items:
            - {says: "offset 10", value: "bucket(10)"}
            - {says: "offset 20", value: "bucket(20)"}
            - {says: "offset 83", value: "bucket(83)"}
            - {says: "offset 42", value: "bucket(42)"}
          feedback: "Below distance {max_exact} each distance has a bucket of its own: offset 10 has bucket {bucket(10)}."
        """, first);
  }

  private static boolean isNextToAnother(BucketScheme scheme, long offset) {
    int bucket = scheme.bucketOfOffset(offset);
    return offset > 0 && scheme.bucketOfOffset(offset - 1) != bucket
        || scheme.bucketOfOffset(offset + 1) != bucket;
  }

  private static boolean exists(Stated stated, Reading reading) {
    try {
      return stated.under(reading).scheme().numBuckets() > 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String text(Plan plan, int count) {
    QuestionGenerator generator = new QuestionGenerator(plan);
    List<String> questions = new ArrayList<>();
    Stream.generate(generator::next)
        .takeWhile(Optional::isPresent)
        .limit(count)
        .forEach(question -> questions.add(question.get()));
    return String.join("", questions);
  }

  private static QuestionBank bank(String text) {
    return YamlBank.bank(YamlTree.parse("g.yaml", text.getBytes(StandardCharsets.UTF_8)));
  }
}
