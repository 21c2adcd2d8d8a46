package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.oracle.Part.Choice;
import bucket32.oracle.Part.Entry;
import bucket32.oracle.Part.Pick;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Pose questions and look at what a learner is shown. */
class PosedTest {

  private static final Path QUIZZES =
      Path.of(System.getProperty("bucket32.home", "")).resolve("chapters/quizzes");

  @Test
  void aChoiceHasOneRightOptionAndABecauseForEachWrongOne() throws IOException {
    Pick pick = (Pick) posed("03-logarithmic", "log-500-and-510").parts().get(0);
    assertEquals(1, pick.choices().stream().filter(Choice::right).count());
    assertTrue(pick.choices().stream().noneMatch(c -> !c.right() && c.because().isEmpty()));
  }

  @Test
  void aNumberKnowsItsSlips() throws IOException {
    Entry entry = (Entry) posed("04-final", "final-starts").parts().get(0);
    assertTrue(entry.accepts(113));
    assertEquals(
        List.of("128", "129", "99"), entry.slips().stream().map(Choice::text).toList());
  }

  @Test
  void aClaimWithReasonsHasTwoParts() throws IOException {
    List<Part> parts = posed("02-exact", "exact-10-and-20").parts();
    assertEquals(2, parts.size());
    assertEquals(
        List.of("true", "false"),
        ((Pick) parts.get(0)).choices().stream().map(Choice::text).toList());
  }

  @Test
  void thePairsThatLandAreRight() throws IOException {
    Pick pick = (Pick) posed("04-final", "final-which-pairs").parts().get(0);
    assertEquals(
        List.of("(128, 0)", "(130, 17)", "(140, 5)"),
        pick.choices().stream().filter(Choice::right).map(Choice::text).sorted().toList());
  }

  @Test
  void itemsAreMatchedWithTheirValues() throws IOException {
    assertEquals(
        "offset 0: exact; offset 15: exact; offset 16: logarithmic; offset 5000: final",
        posed("02-exact", "exact-which-rule").key());
  }

  @Test
  void anOrderHasAPickForEachPlace() throws IOException {
    Posed posed = posed("01-offsets", "offsets-in-order");
    assertEquals("(3, 9); (2, 4); (7, 7); (60, 58); (9, 3)", posed.key());
    assertEquals(5, posed.parts().size());
  }

  @Test
  void anIntervalHasTwoNumbers() throws IOException {
    assertEquals("2 to 3", posed("04-final", "final-small-figure").key());
  }

  @Test
  void theOrderOfChoicesIsTheSameInEveryBuild() throws IOException {
    assertEquals(
        posed("04-final", "final-which-pairs").parts(),
        posed("04-final", "final-which-pairs").parts());
  }

  @Test
  void theOrderOfChoicesFollowsTheSeed() {
    List<Choice> choices = IntStream.range(0, 20)
        .mapToObj(i -> new Choice("choice " + i, false, ""))
        .toList();
    assertNotEquals(Shuffle.order(choices, 1), Shuffle.order(choices, 2));
    assertEquals(20, Shuffle.order(choices, 1).stream().distinct().count());
  }

  @Test
  void numbersAreOfferedInAscendingOrder() {
    List<Choice> choices = new ArrayList<>();
    for (String number : List.of("9", "-3", "113")) {
      choices.add(new Choice(number, false, ""));
    }
    assertEquals(
        List.of("-3", "9", "113"),
        Shuffle.order(choices, 7).stream().map(Choice::text).toList());
  }

  @Property(tries = 300)
  void exactlyTheKeysThatLandAreAccepted(
      @ForAll @IntRange(min = 4, max = 20) int numBuckets,
      @ForAll @IntRange(min = 11, max = 60) int maxDistance,
      @ForAll Direction direction,
      @ForAll @IntRange(max = 19) int bucket,
      @ForAll @IntRange(max = 80) int query) {
    BucketScheme scheme = BucketScheme.t5(numBuckets, maxDistance, direction);
    Assume.that(bucket < numBuckets && scheme.interval(bucket).isUsed());
    FindKey task =
        new FindKey(Expression.parse("" + query), Expression.parse("" + bucket), List.of());
    Premise premise = Premise.of(numBuckets, maxDistance, direction, Reading.T5);
    Entry entry = (Entry) task.parts(premise, 0).get(0);
    for (int key = 0; key < 200; key++) {
      assertEquals(scheme.bucketOfOffset(query - key) == bucket, entry.accepts(key), "key " + key);
    }
  }

  private static Posed posed(String chapter, String id) throws IOException {
    Optional<Question> question =
        YamlBank.read(QUIZZES.resolve(chapter + ".yaml")).question(id);
    return question.orElseThrow().pose();
  }
}
