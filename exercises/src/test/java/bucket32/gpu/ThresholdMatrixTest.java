package bucket32.gpu;

import com.aparapi.Range;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdMatrixTest {

  private static void everyCell(
      int queries, int keys, int[] starts, int ahead, Target target, TestReporter reporter) {
    WrittenCells cells = new WrittenCells(queries, keys);
    ThresholdMatrix kernel = new ThresholdMatrix(queries, keys, starts, ahead, cells.into());
    Tiers.refuseStub(kernel);
    Tiers.run(kernel, target, target.range(keys, queries), reporter);
    cells.assertEach((query, key) -> {
      if (query >= key) {
        return ExactStarts.bucket(starts, query - key);
      }
      return ahead == 0 ? 0 : ahead + ExactStarts.bucket(starts, key - query);
    });
  }

  @Test
  void itCanBeTranslatedForADevice() {
    Tiers.translates(new ThresholdMatrix(2, 3, new int[] {0, 1}, 0, new int[6]));
  }

  // tag::small[]
  @Test
  void aCellHasTheLastBucketThatHasBegun(TestReporter reporter) {
    int[] starts = {0, 1, 2, 4}; // bucket 3 begins at distance 4
    everyCell(7, 3, starts, 0, Target.javaThreads(), reporter);
  }

  @Test
  void keysAfterTheQueryHaveBucketsOfTheirOwn(TestReporter reporter) {
    int[] starts = {0, 1, 2, 4};
    everyCell(3, 7, starts, 4, Target.javaThreads(), reporter);
  }
  // end::small[]

  @Test
  void whatIsAddedForKeysAheadIsGivenAndNotCounted(TestReporter reporter) {
    everyCell(3, 7, new int[] {0, 1, 2, 4}, 6, Target.javaThreads(), reporter);
  }

  @Test
  void aBucketThatBeginsWithTheNextOneIsNeverUsed(TestReporter reporter) {
    everyCell(9, 9, new int[] {0, 1, 3, 3, 3, 6}, 6, Target.javaThreads(), reporter);
  }

  @Test
  void aWorkItemWritesItsOwnCellAndNoOther(TestReporter reporter) {
    int[] starts = {0, 1, 2, 4};
    WrittenCells cells = new WrittenCells(9, 7);
    ThresholdMatrix kernel = new ThresholdMatrix(9, 7, starts, 0, cells.into());
    Tiers.refuseStub(kernel);
    Target target = Target.javaThreads();
    Range part = target.range(4, 4);
    Tiers.run(kernel, target, part, reporter);
    cells.assertEach(
        (query, key) -> key < part.getGlobalSize(0) && query < part.getGlobalSize(1),
        (query, key) -> ExactStarts.bucket(starts, Math.max(0, query - key)));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 9", "9, 1", "5, 7", "4, 8", "130, 5", "5, 130"})
  void everyCellOfAnySizeHasItsBucketAndNothingElseIsWritten(
      int queries, int keys, TestReporter reporter) {
    everyCell(queries, keys, ExactStarts.of(16, 128, 32), 0, Target.javaThreads(), reporter);
    everyCell(queries, keys, ExactStarts.of(8, 128, 16), 16, Target.javaThreads(), reporter);
  }

  // tag::exact[]
  @ParameterizedTest
  @CsvSource({"36, 100, 72", "3, 375, 6", "3, 81, 6", "5, 160, 10"})
  void whereALogarithmIsRoundedTheBucketIsExact(
      int maxExact, int maxDistance, int numBuckets, TestReporter reporter) {
    int[] starts = ExactStarts.of(maxExact, maxDistance, numBuckets);
    everyCell(maxDistance + 5, 1, starts, 0, Target.javaThreads(), reporter);
  }
  // end::exact[]

  @ParameterizedTest
  @CsvSource({"36, 100, 72, 0", "8, 128, 16, 16"})
  @Tag("opencl")
  void aDeviceWritesTheSame(
      int maxExact, int maxDistance, int numBuckets, int ahead, TestReporter reporter) {
    int[] starts = ExactStarts.of(maxExact, maxDistance, numBuckets);
    everyCell(107, 7, starts, ahead, Target.javaThreads(), reporter);
    everyCell(107, 7, starts, ahead, Tiers.device(reporter), reporter);
  }
}
