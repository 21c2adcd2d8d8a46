package bucket32.bench;

import bucket32.core.AttentionShape;
import bucket32.core.BucketMatrix;
import bucket32.core.BucketScheme;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.TearDown;

/** Time the matrix of all pairs' buckets into an array used again, beside a fill of that array. */
public class Matrix extends Checked {

  @Param("32/128/causal")
  public String scheme;

  @Param("4096")
  public int size;

  @Param("1")
  public int threads;

  BucketScheme plain;
  private Naive naive;
  private AttentionShape shape;
  private Split split;
  private int[] matrix;

  @Override
  void prepare() {
    plain = SchemeName.scheme(scheme);
    naive = new Naive(plain);
    shape = AttentionShape.square(size);
    split = new Split(threads);
    matrix = new int[size * size];
  }

  @Override
  void check(String benchmark, Object result) {
    int[] actual = (int[]) result;
    Diagonals expected = new Diagonals(plain, size);
    for (int query = 0; query < size; query++) {
      for (int key = 0; key < size; key++) {
        int bucket = actual[query * size + key];
        if (bucket != expected.bucket(query, key)) {
          throw new Differs(
              benchmark, "query " + query + ", key " + key, expected.bucket(query, key), bucket);
        }
      }
    }
  }

  @TearDown
  public void end() {
    split.close();
  }

  @Benchmark
  public int[] naiveLog() {
    split.rows(size, (from, to) -> {
      for (int query = from; query < to; query++) {
        for (int key = 0; key < size; key++) {
          matrix[query * size + key] = naive.bucketOfOffset(query - key);
        }
      }
    });
    return matrix;
  }

  /** The strip is built each time: this is the whole of the work. */
  @Benchmark
  public int[] strip() {
    BucketMatrix view = BucketMatrix.of(plain, shape);
    split.rows(size, (from, to) -> view.copyRows(from, to, matrix));
    return matrix;
  }

  @Benchmark
  public int[] limitFill() {
    split.rows(size, (from, to) -> Arrays.fill(matrix, from * size, to * size, 1));
    return matrix;
  }
}
