package bucket32.gpu;

import com.aparapi.Range;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableMatrixTest {

  /** A table of offsets whose entries say which they are; buckets of a scheme would repeat. */
  private static int[] table(int length) {
    int[] table = new int[length];
    for (int i = 0; i < length; i++) {
      table[i] = 100 + i;
    }
    return table;
  }

  private static void everyCell(
      int queries, int keys, int lowest, int length, Target target, TestReporter reporter) {
    int[] table = table(length);
    WrittenCells cells = new WrittenCells(queries, keys);
    TableMatrix kernel = new TableMatrix(queries, keys, lowest, table, cells.into());
    Tiers.refuseStub(kernel);
    Tiers.run(kernel, target, target.range(keys, queries), reporter);
    cells.assertEach((query, key) -> {
      int offset = query - key;
      int last = lowest + length - 1;
      return table[(offset < lowest ? lowest : offset > last ? last : offset) - lowest];
    });
  }

  @Test
  void itCanBeTranslatedForADevice() {
    Tiers.translates(new TableMatrix(2, 3, 0, table(2), new int[6]));
  }

  // tag::small[]
  @Test
  void aCellHasTheBucketOfItsOffset(TestReporter reporter) {
    int[] bucketOfOffset = {5, 0, 1, 2}; // of the offsets -1, 0, 1, 2
    WrittenCells cells = new WrittenCells(3, 4);
    TableMatrix kernel = new TableMatrix(3, 4, -1, bucketOfOffset, cells.into());
    Tiers.refuseStub(kernel);
    Target target = Target.javaThreads();
    Tiers.run(kernel, target, target.range(4, 3), reporter);
    int[][] expected = {{0, 5, 5, 5}, {1, 0, 5, 5}, {2, 1, 0, 5}};
    cells.assertEach((query, key) -> expected[query][key]);
  }
  // end::small[]

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 8", "1, 9", "9, 1", "5, 7", "7, 5", "13, 30"})
  void everyCellOfAnySizeHasItsBucketAndNothingElseIsWritten(
      int queries, int keys, TestReporter reporter) {
    everyCell(queries, keys, 1 - keys, queries + keys - 1, Target.javaThreads(), reporter);
  }

  @Test
  void aWorkItemWritesItsOwnCellAndNoOther(TestReporter reporter) {
    int[] table = table(15);
    WrittenCells cells = new WrittenCells(9, 7);
    TableMatrix kernel = new TableMatrix(9, 7, -6, table, cells.into());
    Tiers.refuseStub(kernel);
    Target target = Target.javaThreads();
    Range part = target.range(4, 4);
    Tiers.run(kernel, target, part, reporter);
    cells.assertEach(
        (query, key) -> key < part.getGlobalSize(0) && query < part.getGlobalSize(1),
        (query, key) -> table[query - key + 6]);
  }

  @ParameterizedTest
  @CsvSource({"0, 4", "-3, 7", "-2, 1", "2, 3", "-40, 3"})
  void anOffsetBeyondTheTableHasTheBucketOfItsEnd(int lowest, int length, TestReporter reporter) {
    everyCell(6, 9, lowest, length, Target.javaThreads(), reporter);
  }

  @ParameterizedTest
  @CsvSource({"13, 30, -29, 42", "6, 9, -3, 7", "41, 70, -69, 110"})
  @Tag("opencl")
  void aDeviceWritesTheSame(int queries, int keys, int lowest, int length, TestReporter reporter) {
    everyCell(queries, keys, lowest, length, Target.javaThreads(), reporter);
    everyCell(queries, keys, lowest, length, Tiers.device(reporter), reporter);
  }
}
