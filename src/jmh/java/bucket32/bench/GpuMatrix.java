package bucket32.bench;

import bucket32.core.AttentionShape;
import bucket32.core.BucketMatrix;
import bucket32.core.BucketScheme;
import bucket32.gpu.MatrixKernels;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.TearDown;

/** Time the matrix of all pairs' buckets as ints: on a device, on Java's threads, and by plain Java. */
public class GpuMatrix extends OnTarget {

  @Param("32/128/bidirectional")
  public String scheme;

  @Param("4096")
  public int size;

  private BucketScheme plain;
  private AttentionShape shape;
  private Split split;
  private int[] matrix;

  @Override
  void prepare() {
    plain = SchemeName.scheme(scheme);
    shape = AttentionShape.square(size);
    split = new Split(Runtime.getRuntime().availableProcessors());
    matrix = new int[size * size];
    prepare(
        target -> MatrixKernels.table(target, plain, shape, matrix),
        target -> MatrixKernels.thresholds(target, plain, shape, matrix));
  }

  @Override
  void check(String benchmark, Object result) {
    fetch();
    Diagonals expected = new Diagonals(plain, size);
    for (int query = 0; query < size; query++) {
      for (int key = 0; key < size; key++) {
        Differs.unlessEqual(
            benchmark,
            "query " + query + ", key " + key,
            expected.bucket(query, key),
            matrix[query * size + key]);
      }
    }
  }

  @TearDown
  public void end() {
    split.close();
  }

  @Benchmark
  public int[] plain() {
    BucketMatrix.of(plain, shape).copyRows(0, size, matrix);
    return matrix;
  }

  @Benchmark
  public int[] parallel() {
    BucketMatrix view = BucketMatrix.of(plain, shape);
    split.rows(size, (from, to) -> view.copyRows(from, to, matrix));
    return matrix;
  }

  @Benchmark
  public int[] javaThreads() {
    execute();
    return matrix;
  }

  @Benchmark
  public int[] tableKernel() {
    execute();
    return matrix;
  }

  @Benchmark
  public int[] tableTransfers() {
    transfer();
    return matrix;
  }

  @Benchmark
  public int[] thresholdsKernel() {
    execute();
    return matrix;
  }

  @Benchmark
  public int[] thresholdsTransfers() {
    transfer();
    return matrix;
  }

  @Benchmark
  public int[] limitFill() {
    Arrays.fill(matrix, 1);
    return matrix;
  }
}
