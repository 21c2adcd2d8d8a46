package bucket32.oracle;

import static bucket32.core.Direction.BIDIRECTIONAL;
import static bucket32.core.Direction.CAUSAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import bucket32.core.BucketScheme;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandingTest {

  @ParameterizedTest
  @CsvSource({"T5,31,32", "BOOK,32,33", "COURSE,32,33", "PROSE,32,33"})
  void theFinalBucketIsTheReadingsOwn(Reading reading, int index, int numBuckets) {
    Landing landing = Landing.inFinal(reading, reading.scheme(32, 128, CAUSAL));
    assertEquals(List.of(index), asked(landing, numBuckets));
  }

  @Test
  void twoDirectionsHaveTwoFinalBuckets() {
    assertEquals(List.of(15, 31), asked(Landing.inFinal(Reading.T5, scheme(32, 128)), 32));
  }

  @Test
  void aBucketThatIsUsedNeedsNoReasonWhyNothingLandsThere() {
    assertEquals(
        Optional.empty(), Landing.inBucket(Reading.T5, scheme(32, 128), 31).whyNever());
    assertEquals(Optional.empty(), Landing.inFinal(Reading.T5, scheme(32, 128)).whyNever());
  }

  @Test
  void theBucketAfterTheLastIsTheOneSomebodyCountedFromOne() {
    BucketScheme causal = BucketScheme.t5(32, 128, CAUSAL);
    assertEquals(
        Optional.of("no pair lands in bucket 32 under the t5 reading: its indices run from 0 to 31,"
            + " and the 32nd bucket is index 31"),
        Landing.inBucket(Reading.T5, causal, 32).whyNever());
  }

  @ParameterizedTest
  @CsvSource({"11,11th", "21,21st", "23,23rd", "24,24th", "112,112th"})
  void theLastBucketIsCountedInWords(int numBuckets, String ordinal) {
    BucketScheme causal = BucketScheme.t5(numBuckets, 1000, CAUSAL);
    assertEquals(
        Optional.of("no pair lands in bucket 500 under the t5 reading: its indices run from 0 to "
            + (numBuckets - 1) + ", and the " + ordinal + " bucket is index " + (numBuckets - 1)),
        Landing.inBucket(Reading.T5, causal, 500).whyNever());
  }

  @Test
  void theFutureHalfsFirstBucketIsDead() {
    assertEquals(
        Optional.of("no pair lands in bucket 32 under the t5 reading: a key after its query is at"
            + " least 1 away, so that side's bucket for distance 0 is dead"),
        Landing.inBucket(Reading.T5, scheme(64, 128), 32).whyNever());
  }

  @Test
  void theTopBucketOfAnOddCountIsNeverReached() {
    assertEquals(
        Optional.of("no pair lands in bucket 32 under the t5 reading: half of 33 buckets is rounded"
            + " down to 16, so the top one is never reached"),
        Landing.inBucket(Reading.T5, scheme(33, 128), 32).whyNever());
  }

  @Test
  void anEmptyLogarithmicBucketIsPassedOver() {
    BucketScheme crowded = BucketScheme.t5(24, 13, CAUSAL);
    assertEquals(
        Optional.of("no pair lands in bucket 15 under the t5 reading: the rule passes over it;"
            + " distance 13 is already in bucket 23"),
        Landing.inBucket(Reading.T5, crowded, 15).whyNever());
  }

  private static BucketScheme scheme(int numBuckets, int maxDistance) {
    return BucketScheme.t5(numBuckets, maxDistance, BIDIRECTIONAL);
  }

  private static List<Integer> asked(Landing landing, int numBuckets) {
    return IntStream.range(0, numBuckets + 2).filter(landing::isAsked).boxed().toList();
  }
}
