package bucket32.gpu;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogCellsTest {

  private static void write(
      WrittenCells cells, int[] scheme, Target target, TestReporter reporter) {
    LogCells kernel = new LogCells(cells.keys(), scheme[0], scheme[1], scheme[2], cells.into());
    Tiers.refuseStub(kernel);
    Tiers.run(kernel, target, target.range(cells.queries() * cells.keys()), reporter);
  }

  private static void everyCell(
      int queries, int keys, int[] scheme, Target target, TestReporter reporter) {
    WrittenCells cells = new WrittenCells(queries, keys);
    write(cells, scheme, target, reporter);
    int[] starts = ExactStarts.of(scheme[0], scheme[1], scheme[2]);
    cells.assertEach((query, key) -> ExactStarts.bucket(starts, Math.max(0, query - key)));
  }

  private static int[] t5() {
    return new int[] {16, 128, 32};
  }

  @Test
  void itCanBeTranslatedForADevice() {
    Tiers.translates(new LogCells(5, 16, 128, 32, new int[25]));
  }

  // tag::small[]
  @Test
  void aCellLooksBackFromItsQueryToItsKey(TestReporter reporter) {
    WrittenCells cells = new WrittenCells(3, 5);
    write(cells, t5(), Target.javaThreads(), reporter);
    int[][] expected = {{0, 0, 0, 0, 0}, {1, 0, 0, 0, 0}, {2, 1, 0, 0, 0}};
    cells.assertEach((query, key) -> expected[query][key]);
  }
  // end::small[]

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 9", "9, 1", "150, 7", "7, 150", "131, 3"})
  void everyCellHasItsBucket(int queries, int keys, TestReporter reporter) {
    everyCell(queries, keys, t5(), Target.javaThreads(), reporter);
  }

  @Test
  void aWorkItemWritesItsOwnCellAndNoOther(TestReporter reporter) {
    WrittenCells cells = new WrittenCells(9, 5);
    LogCells kernel = new LogCells(5, 16, 128, 32, cells.into());
    Tiers.refuseStub(kernel);
    Target target = Target.javaThreads();
    Tiers.run(kernel, target, target.range(22), reporter);
    cells.assertEach(
        (query, key) -> query * 5 + key < 22, (query, key) -> Math.max(0, query - key));
  }

  @ParameterizedTest
  @CsvSource({"4, 50, 10", "8, 64, 16", "4, 100, 9", "16, 256, 32"})
  void anotherSchemeHasOtherBuckets(
      int maxExact, int maxDistance, int numBuckets, TestReporter reporter) {
    int[] scheme = {maxExact, maxDistance, numBuckets};
    everyCell(maxDistance + 9, 3, scheme, Target.javaThreads(), reporter);
  }

  // tag::device[]
  @Test
  @Tag("opencl")
  void aDeviceWritesTheSame(TestReporter reporter) {
    everyCell(131, 3, t5(), Target.javaThreads(), reporter); // what is wrong is not sent there
    everyCell(131, 3, t5(), Tiers.device(reporter), reporter);
  }
  // end::device[]
}
