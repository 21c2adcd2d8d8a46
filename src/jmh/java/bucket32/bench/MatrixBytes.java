package bucket32.bench;

import bucket32.core.AttentionShape;
import bucket32.core.BucketMatrix;
import bucket32.core.BucketScheme;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.TearDown;

/** Time the matrix of all pairs' buckets as bytes, into an array used again, beside a fill of that array. */
public class MatrixBytes extends Checked {

  @Param("32/128/causal")
  public String scheme;

  @Param("4096")
  public int size;

  @Param("1")
  public int threads;

  private BucketScheme plain;
  private Naive naive;
  private AttentionShape shape;
  private Split split;
  private byte[] matrix;

  @Override
  void prepare() {
    plain = SchemeName.scheme(scheme);
    naive = new Naive(plain);
    shape = AttentionShape.square(size);
    split = new Split(threads);
    matrix = new byte[size * size];
  }

  @Override
  void check(String benchmark, Object result) {
    byte[] actual = (byte[]) result;
    Diagonals expected = new Diagonals(plain, size);
    for (int query = 0; query < size; query++) {
      for (int key = 0; key < size; key++) {
        int bucket = Byte.toUnsignedInt(actual[query * size + key]);
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
  public byte[] naiveLog() {
    split.rows(size, (from, to) -> {
      for (int query = from; query < to; query++) {
        for (int key = 0; key < size; key++) {
          matrix[query * size + key] = (byte) naive.bucketOfOffset(query - key);
        }
      }
    });
    return matrix;
  }

  /** The strip is built each time: this is the whole of the work. */
  @Benchmark
  public byte[] strip() {
    BucketMatrix view = BucketMatrix.of(plain, shape);
    split.rows(size, (from, to) -> view.copyRows(from, to, matrix));
    return matrix;
  }

  @Benchmark
  public byte[] limitFill() {
    split.rows(size, (from, to) -> Arrays.fill(matrix, from * size, to * size, (byte) 1));
    return matrix;
  }
}
