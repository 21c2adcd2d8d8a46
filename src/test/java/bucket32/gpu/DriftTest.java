package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.core.AttentionShape;
import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.gpu.DeviceMatrix.Method;
import com.aparapi.Kernel;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Meet the schemes where a logarithm errs, written in one way or another; whole numbers never do.
 *
 * <p>What a device makes of the logarithm is its driver's affair, so only Java's threads are held
 * to the very bucket.
 */
class DriftTest {

  private static final BucketScheme T5 = BucketScheme.t5(32, 128, Direction.BIDIRECTIONAL);

  /** Floats err in the first at 60, base 2 in the second at 15, doubles in the third at 10. */
  private static final List<BucketScheme> TRAPS = List.of(
      BucketScheme.t5(72, 100, Direction.CAUSAL),
      BucketScheme.t5(12, 375, Direction.BIDIRECTIONAL),
      BucketScheme.t5(20, 160, Direction.BIDIRECTIONAL),
      BucketScheme.t5(12, 81, Direction.BIDIRECTIONAL));

  @Test
  void floatsFallShortAt60Of72CausalBucketsUpTo100() {
    BucketScheme scheme = TRAPS.get(0);
    int[] cells = Matrices.ints(Method.FLOAT_LOG, scheme, rowOf(scheme), Target.javaThreads());
    assertEquals(54, scheme.bucketOfOffset(60));
    assertEquals(53, cells[keyAt(60, scheme)]);
  }

  @Test
  void logCellsFallsShortAtTheSameDistance() {
    int[] into = new int[61 * 61];
    Target.javaThreads()
        .run(new LogCells(61, 36, 100, 72, into), Target.javaThreads().range(into.length));
    assertEquals(53, into[60 * 61], "query 60, key 0");
  }

  @Test
  void baseTwoFallsShortAt15Of12BucketsUpTo375() {
    int[] into = new int[375];
    Target.javaThreads().run(new BaseTwo(3, 3, 375, into), Target.javaThreads().range(375));
    assertEquals(4, TRAPS.get(1).bucketOfOffset(15));
    assertEquals(3, into[15]);
  }

  @Test
  void doublesFallShortAt10Of20BucketsUpTo160() {
    int[] into = new int[160];
    Target.javaThreads().run(new Doubles(5, 5, 160, into), Target.javaThreads().range(160));
    assertEquals(6, TRAPS.get(2).bucketOfOffset(10));
    assertEquals(5, into[10]);
  }

  @Test
  void floatsAreRightForT5OnJavasThreads() {
    assertArrayEquals(
        Matrices.ints(Method.TABLE, T5, rowOf(T5), Target.javaThreads()),
        Matrices.ints(Method.FLOAT_LOG, T5, rowOf(T5), Target.javaThreads()));
  }

  @Test
  void wholeNumbersNeverDriftOnJavasThreads() {
    TRAPS.forEach(trap -> Matrices.requireCores(trap, rowOf(trap), Target.javaThreads()));
  }

  @Test
  @NeedsOpenCl
  void wholeNumbersNeverDriftOnADevice() {
    TRAPS.forEach(trap -> Matrices.requireCores(trap, rowOf(trap), NeedsOpenCl.OrSkipped.device()));
  }

  @Test
  @NeedsOpenCl
  void floatsAreAtMostOneBucketOffOnADevice() {
    for (BucketScheme scheme : Configurations.all()) {
      AttentionShape row = rowOf(scheme);
      int[] cells = Matrices.ints(Method.FLOAT_LOG, scheme, row, NeedsOpenCl.OrSkipped.device());
      for (int key = 0; key < cells.length; key++) {
        int bucket = scheme.bucket(row.relativePosition(0, key));
        assertTrue(Math.abs(bucket - cells[key]) <= 1, scheme + " key " + key + ": " + cells[key]);
      }
    }
  }

  /** One query with as many keys before it as after, to beyond max_distance. */
  private static AttentionShape rowOf(BucketScheme scheme) {
    return new AttentionShape(1, 2 * scheme.maxDistance() + 5, scheme.maxDistance() + 2);
  }

  private static int keyAt(int offset, BucketScheme scheme) {
    return scheme.maxDistance() + 2 - offset;
  }

  /** Write the bucket of each distance of one side, by logarithms of base 2. */
  static final class BaseTwo extends Kernel {

    private final int maxExact;
    private final int count;
    private final int maxDistance;
    private final int[] into;

    BaseTwo(int maxExact, int count, int maxDistance, int[] into) {
      this.maxExact = maxExact;
      this.count = count;
      this.maxDistance = maxDistance;
      this.into = into;
    }

    @Override
    public void run() {
      int distance = getGlobalId(0);
      int bucket = distance;
      if (distance >= maxExact) {
        float way = (log(distance / (float) maxExact) / log(2f))
            / (log(maxDistance / (float) maxExact) / log(2f));
        bucket = maxExact + (int) (way * count);
      }
      into[distance] = bucket;
    }
  }

  /** Write the bucket of each distance of one side, by logarithms in doubles. */
  static final class Doubles extends Kernel {

    private final int maxExact;
    private final int count;
    private final int maxDistance;
    private final int[] into;

    Doubles(int maxExact, int count, int maxDistance, int[] into) {
      this.maxExact = maxExact;
      this.count = count;
      this.maxDistance = maxDistance;
      this.into = into;
    }

    @Override
    public void run() {
      int distance = getGlobalId(0);
      int bucket = distance;
      if (distance >= maxExact) {
        double way =
            Math.log(distance / (double) maxExact) / Math.log(maxDistance / (double) maxExact);
        bucket = maxExact + (int) (way * count);
      }
      into[distance] = bucket;
    }
  }
}
