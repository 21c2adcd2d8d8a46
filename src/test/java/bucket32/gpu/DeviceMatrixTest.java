package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.core.AttentionShape;
import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.gpu.DeviceMatrix.Method;
import bucket32.oracle.Reading;
import com.aparapi.Kernel;
import com.aparapi.Range;
import org.junit.jupiter.api.Test;

/** What cannot be computed is refused in one sentence, before anything runs. */
class DeviceMatrixTest {

  private static final BucketScheme T5 = BucketScheme.t5(32, 128, Direction.CAUSAL);

  private final Target threads = Target.javaThreads();

  @Test
  void anArrayOfAnotherSizeIsRefused() {
    requireRefusal(
        "one element for each of 12 cells",
        () ->
            DeviceMatrix.ints(Method.TABLE, T5, new AttentionShape(3, 4, 0), threads, new int[13]));
  }

  @Test
  void moreBucketsThanBytesAreRefused() {
    BucketScheme wide = BucketScheme.t5(257, 900, Direction.CAUSAL);
    requireRefusal(
        "num_buckets must be at most 256",
        () ->
            DeviceMatrix.bytes(Method.TABLE, wide, AttentionShape.square(1), threads, new byte[1]));
  }

  @Test
  void theFloatLogarithmIsForTheReferenceCodesSchemesAlone() {
    BucketScheme prose = Reading.PROSE.scheme(32, 128, Direction.CAUSAL);
    requireRefusal(
        "FLOAT_LOG must have a scheme of the reference code",
        () -> DeviceMatrix.ints(
            Method.FLOAT_LOG, prose, AttentionShape.square(1), threads, new int[1]));
  }

  @Test
  void thresholdsBeyondAnIntAreRefusedAndTheTableAnswers() {
    BucketScheme far = Reading.PROSE.scheme(32, Integer.MAX_VALUE, Direction.CAUSAL);
    AttentionShape shape = new AttentionShape(2, 2, 1L << 40);
    requireRefusal(
        "positions must be below",
        () -> DeviceMatrix.ints(Method.THRESHOLDS, far, shape, threads, new int[4]));
    assertEquals(32, Matrices.ints(Method.TABLE, far, shape, threads)[3]);
    Matrices.requireCores(far, new AttentionShape(2, 2, 1 << 30), threads);
  }

  @Test
  void whatNobodyComputedIsNotFetched() {
    DeviceMatrix matrix =
        DeviceMatrix.ints(Method.TABLE, T5, AttentionShape.square(1), threads, new int[1]);
    assertThrows(IllegalStateException.class, matrix::fetch);
    matrix.run();
    matrix.fetch();
    matrix.close();
    String said = assertThrows(IllegalStateException.class, matrix::fetch).getMessage();
    assertTrue(said.endsWith("; call run first"), said);
  }

  @Test
  void theRecordOfARunIsTakenOnceAndAFailedRunHasNone() {
    LogCells right = new LogCells(7, 16, 128, 32, new int[49]);
    Ran ran = threads.run(right, threads.range(49));
    assertEquals(ran, Pinned.takeRecord(right).orElseThrow());
    assertTrue(Pinned.takeRecord(right).isEmpty());
    LogCells outside = new LogCells(7, 16, 128, 32, new int[48]);
    assertThrows(NotRun.class, () -> threads.run(outside, threads.range(49)));
    assertTrue(Pinned.takeRecord(outside).isEmpty());
  }

  @Test
  void aRangeWithoutWorkItemsIsRefused() {
    requireRefusal("1 to ", () -> threads.range(0));
    requireRefusal("1 to ", () -> threads.range(5, -1));
  }

  @Test
  void everyRangeIsValidAndCoversItsItems() {
    for (int width : new int[] {1, 2, 7, 31, 97, 4096, 9973}) {
      assertEquals(width, threads.range(width).getGlobalSize(0));
      assertTrue(threads.range(width).isValid());
      Range range = threads.range(width, 3);
      assertTrue(range.isValid() && range.getGlobalSize(0) >= width && range.getGlobalSize(1) >= 3);
    }
  }

  @Test
  void aRangeThatThisTargetDidNotMakeIsNotRun() {
    Range unfit = Range.create2D(null, 7, 7, 2, 2);
    LogCells kernel = new LogCells(7, 16, 128, 32, new int[49]);
    String said = assertThrows(NotRun.class, () -> threads.run(kernel, unfit)).getMessage();
    assertTrue(said.startsWith("the range must be one that Java threads made"), said);
  }

  @Test
  void whatAWorkItemThrowsIsTheReason() {
    LogCells outside = new LogCells(7, 16, 128, 32, new int[48]);
    String said = assertThrows(NotRun.class, () -> threads.run(outside, threads.range(49)))
        .getMessage();
    assertEquals(
        "LogCells did not run on Java threads: ArrayIndexOutOfBoundsException: Index 48 out of"
            + " bounds for length 48",
        said);
  }

  @Test
  @NeedsOpenCl
  void aConstructThatCannotBeTranslatedIsTheReason() {
    Target device = NeedsOpenCl.OrSkipped.device();
    String said = assertThrows(NotRun.class, () -> device.run(new Switching(), device.range(8)))
        .getMessage();
    assertTrue(said.endsWith(": a switch cannot run there; use if"), said);
  }

  private static void requireRefusal(String rule, org.junit.jupiter.api.function.Executable call) {
    String said = assertThrows(IllegalArgumentException.class, call).getMessage();
    assertTrue(said.contains(rule), said);
  }

  /** Use what no device can do. */
  static final class Switching extends Kernel {

    private final int[] into = new int[8];

    @Override
    public void run() {
      int cell = getGlobalId(0);
      switch (cell) {
        case 1:
          into[cell] = 4;
          break;
        default:
          into[cell] = 2;
      }
    }
  }
}
