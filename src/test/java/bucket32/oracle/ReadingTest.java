package bucket32.oracle;

import static bucket32.core.Direction.BIDIRECTIONAL;
import static bucket32.core.Direction.CAUSAL;
import static bucket32.oracle.Reading.BOOK;
import static bucket32.oracle.Reading.COURSE;
import static bucket32.oracle.Reading.PROSE;
import static bucket32.oracle.Reading.T5;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Interval;
import bucket32.core.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingTest {

  @ParameterizedTest
  @CsvSource({
    "T5,     CAUSAL,        128, 16, 16, 31,  113",
    "T5,     CAUSAL,       1024, 16, 16, 31,  790",
    "T5,     BIDIRECTIONAL, 128,  8,  8, 15,   91",
    "T5,     BIDIRECTIONAL,1024,  8,  8, 15,  559",
    "BOOK,   CAUSAL,        128, 16, 17, 32,  114",
    "BOOK,   CAUSAL,       1024, 16, 17, 32,  802",
    "COURSE, CAUSAL,        128, 16, 16, 32,  128",
    "COURSE, CAUSAL,       1024, 16, 16, 32, 1024",
    "PROSE,  CAUSAL,        128, 16, 16, 32,  129",
    "PROSE,  CAUSAL,       1024, 16, 16, 32, 1025"
  })
  void theFinalBucketOf32StartsWhereTheReadingSays(
      Reading reading, Direction direction, int d, int exact, int wide, int last, long start) {
    BucketScheme scheme = reading.scheme(32, d, direction);
    assertEquals(
        List.of(exact, wide, last, start),
        List.of(
            scheme.maxExact(),
            scheme.last().logarithmic().count(),
            scheme.last().index(),
            scheme.last().firstDistance()));
    assertEquals(last, scheme.bucketOfOffset(start));
    assertEquals(last - 1, scheme.bucketOfOffset(start - 1));
    assertEquals(new Interval(last, Rule.FINAL, start, Interval.NO_END), scheme.interval(last));
  }

  @Test
  void theBooksPrintedExampleHasItsRanges() {
    List<Interval> printed = BOOK.scheme(32, 1024, CAUSAL).intervals();
    assertEquals(33, printed.size());
    assertEquals(new Interval(16, Rule.LOGARITHMIC, 16, 20), printed.get(16));
    assertEquals(new Interval(17, Rule.LOGARITHMIC, 21, 26), printed.get(17));
    assertEquals(new Interval(18, Rule.LOGARITHMIC, 27, 33), printed.get(18));
    assertEquals(new Interval(32, Rule.FINAL, 802, Interval.NO_END), printed.get(32));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "2,2", "3,2", "4,3", "5,3", "6,3"})
  void theBooksSmallFigureHasItsBuckets(long offset, int bucket) {
    assertEquals(bucket, BOOK.scheme(3, 5, CAUSAL).bucketOfOffset(offset));
  }

  @ParameterizedTest
  @CsvSource({"15,15", "16,16", "64,26", "127,31", "128,32", "129,32", "1000000,32"})
  void theCoursesFormulaGivesItsQuizzesBuckets(long offset, int bucket) {
    assertEquals(bucket, COURSE.scheme(32, 128, CAUSAL).bucketOfOffset(offset));
  }

  @ParameterizedTest
  @CsvSource({"64,26", "127,31", "128,31", "129,32"})
  void theProseKeepsMaxDistanceItselfOutOfTheFinalBucket(long offset, int bucket) {
    assertEquals(bucket, PROSE.scheme(32, 128, CAUSAL).bucketOfOffset(offset));
  }

  @ParameterizedTest
  @CsvSource({"1,2", "3,5", "7,64", "31,128", "63,1024"})
  void anOddLastIndexReadsLikeTheCodeWithOneBucketMore(int lastIndex, int maxDistance) {
    assertEquals(
        T5.scheme(lastIndex + 1, maxDistance, CAUSAL), BOOK.scheme(lastIndex, maxDistance, CAUSAL));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "T5")
  void onlyTheCodeHasTwoDirections(Reading reading) {
    assertRefused(
        "direction must be causal for the " + reading.id()
            + " reading, which says nothing of keys after the query, but was bidirectional;"
            + " use causal, or the t5 reading",
        () -> reading.scheme(32, 128, BIDIRECTIONAL));
  }

  @ParameterizedTest
  @CsvSource({"BOOK,0,1", "COURSE,1,2", "PROSE,1,2", "COURSE,-5,2"})
  void tooSmallALastIndexIsRefused(Reading reading, int lastIndex, int least) {
    assertRefused(
        "num_buckets must be from " + least + " to 65535 in the " + reading.id()
            + " reading, where it is the last index, but was " + lastIndex + "; use " + least
            + " or more",
        () -> reading.scheme(lastIndex, 128, CAUSAL));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "T5")
  void tooLargeALastIndexIsRefused(Reading reading) {
    assertRefused(
        "num_buckets must be from " + (reading == BOOK ? 1 : 2) + " to 65535 in the " + reading.id()
            + " reading, where it is the last index, but was 65536; use 65535 or fewer",
        () -> reading.scheme(65536, Integer.MAX_VALUE, CAUSAL));
  }

  @ParameterizedTest
  @EnumSource
  void aMaxDistanceWithinTheExactPartIsRefused(Reading reading) {
    assertRefused(
        "max_distance must be greater than max_exact 16, but was 12; use 17 or more",
        () -> reading.scheme(32, 12, CAUSAL));
  }

  @Test
  void theLargestMaxDistanceDoesNotOverflow() {
    BucketScheme prose = PROSE.scheme(32, Integer.MAX_VALUE, CAUSAL);
    assertEquals(31, prose.bucketOfOffset(Integer.MAX_VALUE));
    assertEquals(32, prose.bucketOfOffset(Integer.MAX_VALUE + 1L));
  }

  @Test
  void aReadingIsFoundByItsName() {
    assertEquals(Optional.of(PROSE), Reading.named("prose"));
    assertEquals(Optional.empty(), Reading.named("figure"));
  }

  private static void assertRefused(String message, Executable made) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, made).getMessage());
  }
}
