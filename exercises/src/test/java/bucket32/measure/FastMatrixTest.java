package bucket32.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FastMatrixTest {

  private static final int UNTOUCHED = -7;

  /** Strips and copies reach three times as much, a lookup for each pair half of it. */
  private static final double ENOUGH = 20;

  private static final int TRIES = 2;

  private static String written(OffsetBuckets buckets, int queries, int keys) {
    int[] matrix = new int[queries * keys];
    FastMatrix.write(buckets, queries, keys, matrix);
    return Arrays.toString(matrix);
  }

  private static String pairByPair(OffsetBuckets buckets, int queries, int keys) {
    int[] matrix = new int[queries * keys];
    for (int query = 0; query < queries; query++) {
      for (int key = 0; key < keys; key++) {
        matrix[query * keys + key] = buckets.bucket(query - key);
      }
    }
    return Arrays.toString(matrix);
  }

  // tag::equal[]
  @Test
  void aQuerySeesTheKeysBeforeIt() {
    assertEquals(
        "[0, 0, 0, 1, 0, 0]", written(new LogBuckets(), 2, 3), "write(new LogBuckets(), 2, 3)");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 9", "9, 1", "5, 5", "4, 150", "150, 4", "150, 150", "200, 133"})
  void everyPairHasItsBucket(int queries, int keys) {
    OffsetBuckets buckets = new LogBuckets();
    assertEquals(
        pairByPair(buckets, queries, keys),
        written(buckets, queries, keys),
        "write(new LogBuckets(), " + queries + ", " + keys + ")");
  }
  // end::equal[]

  @Test
  void anyRuleOfTheOffsetWillDo() {
    assertEquals(
        pairByPair(offset -> 7 - 3 * offset, 11, 8),
        written(offset -> 7 - 3 * offset, 11, 8),
        "write(offset -> 7 - 3 * offset, 11, 8)");
  }

  @Test
  void anotherSchemeIsAnotherMatrix() {
    assertEquals(
        pairByPair(new LogBuckets(8, 20), 40, 60),
        written(new LogBuckets(8, 20), 40, 60),
        "write(new LogBuckets(8, 20), 40, 60)");
  }

  @Test
  void whatLiesBehindTheMatrixIsLeftAlone() {
    int[] longer = new int[8];
    Arrays.fill(longer, UNTOUCHED);
    FastMatrix.write(new LogBuckets(), 2, 3, longer);
    assertEquals(
        "[0, 0, 0, 1, 0, 0, -7, -7]", Arrays.toString(longer), "write(new LogBuckets(), 2, 3)");
  }

  // tag::race[]
  @Test
  void itIsTwentyTimesFasterThanPairByPair() throws IOException {
    everyPairHasItsBucket(256, 256); // what is wrong is not timed
    double times = 0;
    try (Laboratory laboratory = new Laboratory(MatrixRace.class)) {
      for (int tries = 0; tries < TRIES && times < ENOUGH; tries++) {
        times = Math.max(
            times,
            laboratory.nanos("pairByPair", LogBuckets.class)
                / laboratory.nanos("yours", LogBuckets.class));
      }
    }
    String found = String.format(Locale.ROOT, "%.1f", times);
    assertTrue(
        times >= ENOUGH,
        () -> "your matrix must be 20 times faster than pair by pair, but was " + found
            + " times: what is done for each cell that could be done for each diagonal?");
  }
  // end::race[]
}
