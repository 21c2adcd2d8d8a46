package bucket32.core;

import static bucket32.core.Direction.BIDIRECTIONAL;
import static bucket32.core.Direction.CAUSAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoDirectionsTest {

  // tag::sides[]
  private final LogarithmicBuckets shared = new LogarithmicBuckets(8, 8, 128);
  private final FinalBucket far = new FinalBucket(shared, 15, 91);
  private final BucketScheme encoder =
      new BucketScheme(32, BIDIRECTIONAL, new ExactBuckets(8), far);

  @Test
  void aKeyBeforeTheQueryHasTheBucketOfItsDistance() {
    assertEquals(3, encoder.bucket(-3), "encoder.bucket(-3)");
  }

  @Test
  void aKeyAfterTheQueryIsHalfTheTableFurtherUp() {
    assertEquals(16 + 3, encoder.bucket(3), "encoder.bucket(3)");
  }

  @Test
  void theQueryItselfIsNotAfterItself() {
    assertEquals(0, encoder.bucket(0), "encoder.bucket(0)");
  }
  // end::sides[]

  @ParameterizedTest
  @CsvSource({"1,1,17", "7,7,23", "8,8,24", "9,8,24", "11,8,24", "12,9,25", "50,13,29", "90,14,30"})
  void bothSidesClimbTheSameSteps(int distance, int before, int after) {
    assertEquals(before, encoder.bucket(-distance), "encoder.bucket(-" + distance + ")");
    assertEquals(after, encoder.bucket(distance), "encoder.bucket(" + distance + ")");
  }

  @ParameterizedTest
  @CsvSource({"91", "128", "129", "1000000", "4294967296", "4294967299", "9223372036854775807"})
  void eachSideHasAFinalBucket(long distance) {
    assertEquals(15, encoder.bucket(-distance), "encoder.bucket(-" + distance + ")");
    assertEquals(31, encoder.bucket(distance), "encoder.bucket(" + distance + ")");
  }

  @Test
  void theSmallestLongIsInTheFarthestPast() {
    assertEquals(15, encoder.bucket(Long.MIN_VALUE), "encoder.bucket(Long.MIN_VALUE)");
    assertEquals(31, decoder().bucket(Long.MIN_VALUE), "decoder.bucket(Long.MIN_VALUE)");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-1,1", "-15,15", "-16,16", "-19,17", "-112,30", "-113,31", "-500,31"})
  void aCausalQueryHasTheWholeTableForThePast(long relativePosition, int bucket) {
    assertEquals(
        bucket, decoder().bucket(relativePosition), "decoder.bucket(" + relativePosition + ")");
  }

  // tag::causal[]
  @ParameterizedTest
  @CsvSource({"1", "3", "16", "128", "9223372036854775807"})
  void aCausalQueryDoesNotTellLaterKeysFromItself(long later) {
    assertEquals(0, decoder().bucket(later), "decoder.bucket(" + later + ")");
  }
  // end::causal[]

  @Test
  void anOddTableLeavesItsLastBucketAlone() {
    BucketScheme odd = new BucketScheme(33, BIDIRECTIONAL, new ExactBuckets(8), far);
    assertEquals(1, odd.bucket(-1), "odd.bucket(-1)");
    assertEquals(17, odd.bucket(1), "odd.bucket(1)");
    assertEquals(31, odd.bucket(1000), "odd.bucket(1000)");
  }

  @Test
  void halfTheTableIsMoreThanTwiceTheExactBuckets() {
    FinalBucket nine = new FinalBucket(new LogarithmicBuckets(4, 5, 100), 8, 53);
    BucketScheme encoder = new BucketScheme(19, BIDIRECTIONAL, new ExactBuckets(4), nine);
    assertEquals(1, encoder.bucket(-1), "encoder of 19 buckets: bucket(-1)");
    assertEquals(10, encoder.bucket(1), "encoder of 19 buckets: bucket(1)");
  }

  private static BucketScheme decoder() {
    return new BucketScheme(
        32,
        CAUSAL,
        new ExactBuckets(16),
        new FinalBucket(new LogarithmicBuckets(16, 16, 128), 31, 113));
  }
}
