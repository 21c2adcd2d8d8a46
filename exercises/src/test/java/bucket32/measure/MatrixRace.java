package bucket32.measure;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Time the matrix pair by pair beside yours, of a size that fits a core's own cache. */
@State(Scope.Benchmark)
public class MatrixRace {

  private static final int SIZE = 256;

  private OffsetBuckets buckets;
  private int[] matrix;

  @Setup
  public void prepare() {
    buckets = new LogBuckets();
    matrix = new int[SIZE * SIZE];
  }

  @Benchmark
  public int[] pairByPair() {
    for (int query = 0; query < SIZE; query++) {
      for (int key = 0; key < SIZE; key++) {
        matrix[query * SIZE + key] = buckets.bucket(query - key);
      }
    }
    return matrix;
  }

  @Benchmark
  public int[] yours() {
    FastMatrix.write(buckets, SIZE, SIZE, matrix);
    return matrix;
  }
}
