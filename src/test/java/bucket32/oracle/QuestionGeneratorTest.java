package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Interval;
import bucket32.oracle.Question.Stated;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QuestionGeneratorTest {

  @Property(tries = 40)
  void everyQuestionOfEverySeedIsSound(
      @ForAll long seed, @ForAll Difficulty difficulty, @ForAll Reading reading) {
    QuestionBank bank = bank(new QuestionGenerator(seed, difficulty, Optional.empty(), reading), 8);
    assertEquals(8, bank.questions().size());
    assertEquals(List.of(), bank.objections());
  }

  @Test
  void theSameSeedGivesTheSameBank() {
    assertEquals(yaml(drawn(7), 20), yaml(drawn(7), 20));
    assertNotEquals(yaml(drawn(7), 20), yaml(drawn(8), 20));
  }

  /** The number is that of the text as first made: another machine, another JDK must make it too. */
  @Test
  void theSameSeedGivesTheSameBankEverywhere() {
    assertEquals(-1165523450, yaml(drawn(7), 50).hashCode());
  }

  @Test
  void aQuestionDependsOnItsNumberAlone() {
    assertTrue(yaml(drawn(7), 9).endsWith(drawn(7).yaml(9)));
  }

  @Test
  void aSchemeThatIsGivenIsKept() {
    Stated stated = new Stated(32, 128, Direction.BIDIRECTIONAL);
    QuestionGenerator generator =
        new QuestionGenerator(7, Difficulty.EASY, Optional.of(stated), Reading.T5);
    assertEquals(
        Set.of(stated),
        bank(generator, 20).questions().stream().map(Question::stated).collect(Collectors.toSet()));
  }

  @Test
  void manyKindsAreDrawn() {
    Set<Kind> kinds = bank(drawn(7), 60).questions().stream()
        .map(question -> question.task().kind())
        .collect(Collectors.toSet());
    assertEquals(
        EnumSet.of(
            Kind.CHOOSE, Kind.NUMBER, Kind.TRUE_FALSE, Kind.PAIRS, Kind.INVERSE, Kind.INTERVAL),
        kinds);
  }

  @Test
  void aHardOffsetStandsAtABoundary() {
    QuestionGenerator hard =
        new QuestionGenerator(7, Difficulty.HARD, Optional.empty(), Reading.T5);
    bank(hard, 60).questions().stream()
        .filter(question -> question.task() instanceof ChooseOne)
        .forEach(question -> {
          long offset =
              question.task().evidence(question.stated().under(Reading.T5)).get(0);
          BucketScheme scheme = question.stated().under(Reading.T5).scheme();
          Interval interval = scheme.interval(scheme.bucketOfOffset(offset));
          assertTrue(offset == interval.first() || offset == interval.last(), question.id());
        });
  }

  @Test
  void evenTheSmallestSchemeHasAQuestion() {
    Stated tiny = new Stated(2, 2, Direction.CAUSAL);
    QuestionGenerator generator =
        new QuestionGenerator(7, Difficulty.EASY, Optional.of(tiny), Reading.T5);
    assertEquals(List.of(), bank(generator, 5).objections());
  }

  private static QuestionGenerator drawn(long seed) {
    return new QuestionGenerator(seed, Difficulty.MEDIUM, Optional.empty(), Reading.T5);
  }

  private static String yaml(QuestionGenerator generator, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(generator::yaml).collect(Collectors.joining());
  }

  private static QuestionBank bank(QuestionGenerator generator, int count) {
    byte[] yaml = yaml(generator, count).getBytes(StandardCharsets.UTF_8);
    return YamlBank.bank(YamlTree.parse("generated.yaml", yaml));
  }
}
