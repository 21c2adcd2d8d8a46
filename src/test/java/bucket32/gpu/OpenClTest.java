package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.core.AttentionShape;
import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.gpu.DeviceMatrix.Method;
import bucket32.oracle.Reading;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hold what an OpenCL device computes against core and against the reference code, bit by bit. */
@NeedsOpenCl
class OpenClTest {

  private final Target device = NeedsOpenCl.OrSkipped.device();

  @ParameterizedTest
  @MethodSource("bucket32.gpu.Configurations#all")
  void everyCellOf4096By4096IsCores(BucketScheme scheme) {
    Matrices.requireCores(scheme, AttentionShape.square(4096), device);
  }

  @ParameterizedTest
  @MethodSource("bucket32.gpu.Configurations#all")
  void sizesThatDivideByNoGroupAreCoresToo(BucketScheme scheme) {
    Matrices.requireCores(scheme, new AttentionShape(97, 1031, 0), device);
    Matrices.requireCores(scheme, new AttentionShape(1031, 97, 500), device);
    Matrices.requireCores(scheme, new AttentionShape(1, 1, Integer.MAX_VALUE), device);
  }

  @Test
  void everyPublicRowThatFitsAMatrixIsTheReferenceCodes() {
    int reach = 3300;
    AttentionShape row = new AttentionShape(1, 2 * reach, reach);
    int[] compared = {0};
    Configurations.byScheme().forEach((scheme, rows) -> {
      for (Method method : List.of(Method.TABLE, Method.THRESHOLDS)) {
        int[] cells = Matrices.ints(method, scheme, row, device);
        rows.stream().filter(each -> Math.abs(each.relativePosition()) < reach).forEach(each -> {
          assertEquals(each.bucket(), cells[(int) each.relativePosition() + reach], each::toString);
          compared[0]++;
        });
      }
    });
    assertTrue(compared[0] > 20_000, compared[0] + " rows were compared");
  }

  @ParameterizedTest
  @MethodSource("readings")
  void everyReadingOfTheRuleIsCores(BucketScheme scheme) {
    Matrices.requireCores(scheme, new AttentionShape(150, 311, 40), device);
  }

  static List<BucketScheme> readings() {
    return Arrays.stream(Reading.values())
        .map(reading -> reading.scheme(32, 128, Direction.CAUSAL))
        .toList();
  }

  @Test
  void cellsBesideTheMatrixAreLeftAlone() {
    int[] into = new int[7 * 5 + 100];
    Arrays.fill(into, -1);
    int[] table = {0, 1, 2, 3};
    TableMatrix kernel = new TableMatrix(7, 5, 0, table, into);
    device.run(kernel, device.range(5, 7));
    assertEquals(3, into[6 * 5], "row 6, column 0");
    assertEquals(2, into[34], "row 6, column 4");
    assertArrayEquals(
        Arrays.copyOf(new int[0], 0),
        Arrays.stream(into).skip(35).filter(c -> c != -1).toArray());
  }

  @Test
  void everyBiasIsCoresBitByBit() {
    for (BucketScheme scheme : Configurations.all()) {
      HeadBiases.requireCores(scheme, new AttentionShape(67, 103, 21), device);
    }
  }

  /** Aparapi sends an array by itself when it first meets it: a missing transfer shows only later. */
  @Test
  void inputsThatChangedBetweenTwoRunsAreSentAgain() {
    int[] table = {0, 1};
    float[] weights = {10, 20};
    float[] into = new float[4];
    HeadBias kernel = new HeadBias(2, 2, 1, 0, table, weights, into);
    assertTrue(kernel.compute(device).openCl());
    assertArrayEquals(new float[] {10, 10, 20, 10}, into);
    weights[1] = 25;
    table[0] = 1;
    assertTrue(kernel.compute(device).openCl());
    assertArrayEquals(new float[] {25, 25, 25, 25}, into);
    kernel.dispose();
  }

  @Test
  void aMatrixIsComputedAgainWithoutANewKernel() {
    BucketScheme scheme = BucketScheme.t5(32, 128, Direction.CAUSAL);
    int[] cells = new int[64 * 64];
    try (DeviceMatrix matrix =
        DeviceMatrix.ints(Method.THRESHOLDS, scheme, AttentionShape.square(64), device, cells)) {
      for (int again = 0; again < 3; again++) {
        Arrays.fill(cells, -1);
        assertTrue(matrix.run().openCl());
        matrix.fetch();
        assertEquals(0, Arrays.stream(cells).filter(cell -> cell < 0).count(), "run " + again);
      }
    }
  }

  /** What a device wrote is on the device: without a transfer Java's array is as it was. */
  @Test
  void nothingComesBackBeforeItIsFetched() {
    int[] cells = new int[64 * 64];
    Arrays.fill(cells, -1);
    BucketScheme scheme = BucketScheme.t5(32, 128, Direction.CAUSAL);
    try (DeviceMatrix matrix =
        DeviceMatrix.ints(Method.TABLE, scheme, AttentionShape.square(64), device, cells)) {
      matrix.run();
      assertTrue(Arrays.stream(cells).allMatch(cell -> cell == -1), "a cell came back by itself");
      matrix.fetch();
      assertEquals(scheme.bucket(-63), cells[63 * 64]);
    }
  }
}
