package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.mistakes.Probe;
import bucket32.mistakes.Recogniser;
import bucket32.mistakes.WrongProgram;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hold every classic mistake to the answer that gives it away. */
class ClassicMistakesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the far end
        "two-directions | last-index-kept-for-max-distance | decoder.bucket(-113) | 31 | 30",
        "final-bucket | last-index-kept-for-max-distance | bucket(113) | 31 | 30",
        "final-bucket | last-index-kept-beyond-max-distance | bucket(128) | 31 | 30",
        "two-directions | no-cap | decoder.bucket(-128) | 31 | 32",
        "final-bucket | each-beyond-max-distance-its-own | bucket(129) | 31 | 32",
        "two-directions | far-keys-have-their-own | decoder.bucket(-129) | 31 | 32",
        "two-directions | wraps-round | decoder.bucket(-128) | 31 | 0",
        "two-directions | far-keys-without-bias | decoder.bucket(-129) | 31 | 0",
        "final-bucket | minus-one-beyond | bucket(129) | 31 | -1",
        "log-buckets | one-bucket-short | bucket(21) | 18 | 17",
        "final-bucket | max-for-min | bucket(16) | 16 | 31",
        // rounding and spacing
        "two-directions | counts-from-one | decoder.bucket(0) | 0 | 1",
        "log-buckets | ceil-for-floor | bucket(17) | 16 | 17",
        "log-buckets | round-for-floor | bucket(18) | 16 | 17",
        "log-buckets | log-of-one-more | bucket(18) | 16 | 17",
        "log-buckets | mixed-bases | bucket(18) | 16 | 17",
        "log-buckets | integer-division-of-distance | bucket(19) | 17 | 16",
        "log-buckets | floor-before-multiplying | bucket(19) | 17 | 16",
        "log-buckets | cast-binds-to-log | bucket(19) | 17 | 16",
        "log-buckets | linear-spacing | bucket(19) | 17 | 16",
        "log-buckets | whole-way-from-one | bucket(19) | 17 | 16",
        "log-buckets | integer-division-of-max-distance"
            + " | new LogarithmicBuckets(2, 2, 5).bucket(3) | 2 | 3",
        "log-buckets | both-from-one | bucket(16) | 16 | 25",
        "log-buckets | rounded-edges | bucket(18) | 16 | 17",
        // where exact ends
        "two-directions | no-exact-branch | decoder.bucket(0) | 0 | throws IllegalArgumentException",
        "two-directions | shared-begin-one-early | decoder.bucket(-15) | 15 | 16",
        "two-directions | exact-one-too-far | decoder.bucket(-17) | 16 | 17",
        "two-directions | all-exact | decoder.bucket(-17) | 16 | 17",
        "two-directions | steps-begin-one-late | decoder.bucket(-1) | 1 | 0",
        // the halves
        "t5-scheme | half-of-last-index | t5(32, 128, CAUSAL).exact().maxExact() | 16 | 15",
        "t5-scheme | odd-bucket-lost | t5(9, 100, CAUSAL).last().logarithmic().count() | 5 | 4",
        "log-buckets | times-max-exact | new LogarithmicBuckets(4, 5, 100).bucket(8) | 5 | 4",
        "t5-scheme | max-exact-rounded-up | t5(9, 100, CAUSAL).exact().maxExact() | 4 | 5",
        "t5-scheme | always-halved | t5(32, 128, CAUSAL).exact().maxExact() | 16 | 8",
        "t5-scheme | forgot-to-halve | t5(32, 128, BIDIRECTIONAL).exact().maxExact() | 8 | 16",
        "t5-scheme | max-distance-halved"
            + " | t5(32, 128, BIDIRECTIONAL).last().logarithmic().maxDistance() | 128 | 64",
        // the sides
        "two-directions | sign-swapped | decoder.bucket(-1) | 1 | 0",
        "two-directions | sign-swapped | encoder.bucket(-1) | 1 | 17",
        "two-directions | absolute-value-when-causal | decoder.bucket(1) | 0 | 1",
        "two-directions | always-bidirectional | decoder.bucket(1) | 0 | 17",
        "two-directions | zero-in-future-half | encoder.bucket(0) | 0 | 16",
        "two-directions | max-exact-added | encoder.bucket(1) | 17 | 9",
        "two-directions | sides-not-told-apart | encoder.bucket(1) | 17 | 1",
        "two-directions | capped-at-whole-table | encoder.bucket(-128) | 15 | 16",
        // arithmetic
        "two-directions | smallest-long-overflows | decoder.bucket(-9223372036854775808) | 31 | 0",
        "log-buckets | powers-overflow | bucket(16) | 16 | 32",
        "relative-position | int-overflow | of(3000000000, 0) | -3000000000 | 1294967296",
      })
  void aMistakeGivesItselfAway(
      String exercise, String program, String call, String right, String wrong) {
    Recogniser known = KnownPrograms.of(KnownPrograms.COURSE.exercise(exercise).orElseThrow());
    int probe = known.probes().stream().map(Probe::call).toList().indexOf(call);
    List<WrongProgram> named = known.wrong().stream()
        .filter(one -> one.beliefs().size() == 1)
        .filter(one -> one.beliefs().get(0).name().equals(program))
        .toList();
    assertEquals(right, known.right().get(probe));
    assertTrue(
        named.stream().anyMatch(one -> one.answers().get(probe).equals(wrong)), named::toString);
  }
}
