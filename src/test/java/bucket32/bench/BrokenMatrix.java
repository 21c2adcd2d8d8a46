package bucket32.bench;

import org.openjdk.jmh.annotations.Benchmark;

/** Answer fast and wrong, for {@link BenchmarksTest}: one cell of the matrix is off by one. */
public class BrokenMatrix extends Matrix {

  @Benchmark
  public int[] offByOne() {
    int[] matrix = strip();
    matrix[matrix.length - 2]++;
    return matrix;
  }
}
