package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Break a bank in each way that would mislead a learner; each has its own objection. */
class BrokenBankTest {

  @Test
  void aSoundQuestionMeetsNoObjection() {
    assertObjections("""
        kind: number
        reading: t5
        answer: final_first
        key: 113
        distractors: [{value: max_distance, because: a start}]
        """);
  }

  @Test
  void aWrongKeyIsNamedWithTheRightAnswer() {
    assertObjections("""
        kind: number
        reading: t5
        answer: final_first
        key: 128
        """, "the key must be 113 under t5, but was 128; the key is wrong");
  }

  @Test
  void aWrongKeyIsFoundUnderEveryReadingWhereTheyAgree() {
    assertObjections(
        """
        kind: true-false
        answer: share(10, 20)
        because: gaps
        key: true
        """, keyOfShare("t5"), keyOfShare("book"), keyOfShare("course"), keyOfShare("prose"));
  }

  private static String keyOfShare(String reading) {
    return "the key must be false under " + reading + ", but was true; the key is wrong";
  }

  @Test
  void aFalseStatementIsNoAnswer() {
    assertObjections(
        """
        kind: choose
        reading: t5
        answer: {says: it starts at 128, holds: final_first = 128}
        distractors: [{says: it starts at 127, holds: final_first = 127, because: x}]
        """,
        "the answer must be right, but 'it starts at 128' (final_first = 128) is false under t5;"
            + " the key is wrong");
  }

  @Test
  void aRightDistractorIsRefused() {
    assertObjections(
        """
        kind: choose
        reading: t5
        answer: {says: it starts at 113, holds: final_first = 113}
        distractors: [{says: it starts before 128, holds: final_first < 128, because: x}]
        """,
        "the distractor 'it starts before 128' (final_first < 128) must be wrong,"
            + " but is right under t5; take another");
  }

  @Test
  void aRightDistractorOfANumberIsRefused() {
    assertObjections(
        """
        kind: number
        reading: t5
        answer: final_first
        distractors: [{value: last(30) + 1, because: x}]
        """,
        "the distractor '113' (last(30) + 1) must be wrong, but is right under t5; take another");
  }

  @Test
  void twinOptionsAreRefused() {
    assertObjections(
        """
        kind: choose
        reading: t5
        answer: final_first
        distractors: [{value: max_distance, because: x}, {value: 4 * num_buckets, because: y}]
        """,
        "options must differ, but 'max_distance' and '4 * num_buckets' both read '128'; change one");
  }

  @Test
  void anUnstatedReadingIsRefusedWhereReadingsPart() {
    String parting = "the readings must agree where none is stated, but they part"
        + " (t5 113, book 114, course 128, prose 129); state which is meant with 'reading:'";
    assertObjections("kind: number\nanswer: final_first\n", parting);
    assertObjections("kind: number\nreading: all\nanswer: final_first\n", parting);
  }

  @Test
  void aTextThatDependsOnTheReadingIsRefusedToo() {
    assertObjections(
        """
        kind: true-false
        answer: share(10, 20)
        because: The final bucket starts at {final_first}.
        """,
        "the readings must agree where none is stated, but they part"
            + " (t5 false, book false, course false, prose false); state which is meant with 'reading:'");
  }

  @Test
  void aPairsQuestionWithNothingToPickIsRefused() {
    assertObjections(
        """
        kind: pairs
        reading: t5
        answer: lands(q, k, 31)
        pairs: [{query: 5, key: 140, because: x}, {query: 9, key: 8, because: y}]
        """, "some pair must be right, but no pair is right under t5; add one to pick");
  }

  @Test
  void aPairsQuestionWithNothingToLeaveIsRefused() {
    assertObjections(
        """
        kind: pairs
        reading: t5
        answer: lands(q, k, 31)
        pairs: [{query: 140, key: 5, because: x}, {query: 140, key: 6, because: y}]
        """, "some pair must be wrong, but every pair is right under t5; add one to leave");
  }

  @Test
  void aPairThatIsThereTwiceIsRefused() {
    assertObjections("""
        kind: pairs
        reading: t5
        answer: lands(q, k, 31)
        pairs:
          - {query: 140, key: 5, because: x}
          - {query: 9, key: 8, because: y}
          - {query: 10 - 1, key: 8, because: y}
        """, "pairs must differ, but (9, 8) is there twice; change one");
  }

  @Test
  void anOrderNeedsDifferentValues() {
    assertObjections("""
        kind: ordering
        reading: t5
        items: [{says: a, value: bucket(500)}, {says: b, value: bucket(510)}]
        """, "items must have an order, but 'a' and 'b' are both 31; change one");
  }

  @Test
  void aMatchNeedsDifferentPartners() {
    assertObjections(
        """
        kind: matching
        reading: t5
        items: [{says: a, value: bucket(500)}, {says: b, value: bucket(510)}]
        """, "items must have at least 2 partners between them, but all have [31]; change one");
  }

  @Test
  void aKeyPositionMustExist() {
    assertObjections(
        """
        kind: inverse
        reading: t5
        query: 20
        bucket: 31
        """,
        "some key position must land in bucket 31, but none does for query 20;"
            + " use a query of at least 113");
  }

  @Test
  void anIntervalMustEnd() {
    assertObjections("""
        kind: interval
        reading: t5
        bucket: 31
        """, "bucket 31 has no end; ask for its first offset instead");
  }

  @Test
  void theSamplesOfARationaleMustBeGradedApart() {
    assertObjections(
        """
        kind: rationale
        reading: t5
        points: [one, two]
        samples: [{text: a, earns: [1], because: x}, {text: b, earns: [3], because: y}]
        """,
        "the sample answers must earn different grades, but both earn 1; give a good one and a poor one",
        "a sample earns points from 1 to 2, but was given 3; name a point of the rubric");
  }

  private static void assertObjections(String task, String... expected) {
    String common = """
        id: one
        level: apply
        scheme: {buckets: 32, max_distance: 128, direction: causal}
        ask: What?
        feedback: That.
        """;
    String bank = "- " + (common + task).replace("\n", "\n  ");
    assertEquals(
        List.of(expected),
        YamlBank.bank(YamlTree.parse("bank.yaml", bank.getBytes(StandardCharsets.UTF_8)))
            .objections()
            .stream()
            .map(QuestionBank.Objection::why)
            .toList());
  }
}
