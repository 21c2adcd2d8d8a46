package bucket32.bench;

import bucket32.core.AttentionShape;
import bucket32.core.BiasMatrix;
import bucket32.core.BucketScheme;
import bucket32.core.RelativeAttentionBias;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.TearDown;

/** Time the biases of all heads, [head][query][key], beside a fill of the same array. */
public class Bias extends Checked {

  @Param("32/128/bidirectional")
  public String scheme;

  @Param("4096")
  public int size;

  @Param("8")
  public int heads;

  @Param({"1", "2"})
  public int threads;

  BucketScheme plain;
  float[][] weights;
  private Naive naive;
  private RelativeAttentionBias bias;
  private AttentionShape shape;
  private Split split;
  private float[] cells;
  private float[] row;

  @Override
  void prepare() {
    plain = SchemeName.scheme(scheme);
    naive = new Naive(plain);
    SplittableRandom random = new SplittableRandom(1);
    weights = new float[plain.numBuckets()][heads];
    for (float[] bucket : weights) {
      for (int head = 0; head < heads; head++) {
        bucket[head] = (float) random.nextDouble();
      }
    }
    bias = new RelativeAttentionBias(plain, weights);
    shape = AttentionShape.square(size);
    split = new Split(threads);
    cells = new float[heads * size * size];
    row = new float[size];
  }

  @Override
  void check(String benchmark, Object result) {
    float[] actual = (float[]) result;
    Diagonals expected = new Diagonals(plain, size);
    boolean oneRow = actual.length == size;
    for (int r = 0; r < actual.length / size; r++) {
      int head = oneRow ? heads - 1 : r / size;
      int query = oneRow ? size / 2 : r % size;
      for (int key = 0; key < size; key++) {
        float weight = weights[expected.bucket(query, key)][head];
        if (actual[r * size + key] != weight) {
          throw new Differs(
              benchmark,
              "head " + head + ", query " + query + ", key " + key,
              weight,
              actual[r * size + key]);
        }
      }
    }
  }

  @TearDown
  public void end() {
    split.close();
  }

  /** As the reference code does it: a bucket for every pair, then its weights for every head. */
  @Benchmark
  public float[] naiveLog() {
    split.rows(size, (from, to) -> {
      for (int query = from; query < to; query++) {
        for (int key = 0; key < size; key++) {
          float[] weight = weights[naive.bucketOfOffset(query - key)];
          for (int head = 0; head < heads; head++) {
            cells[(head * size + query) * size + key] = weight[head];
          }
        }
      }
    });
    return cells;
  }

  /** The strips are built each time: this is the whole of the work. */
  @Benchmark
  public float[] strip() {
    BiasMatrix view = bias.matrix(shape);
    split.rows(heads * size, (from, to) -> view.copyRows(from, to, cells));
    return cells;
  }

  /** What a kernel needs that reads row by row: the strips, and one row of them. */
  @Benchmark
  public float[] view() {
    bias.matrix(shape).copyRow(heads - 1, size / 2, row, 0);
    return row;
  }

  @Benchmark
  public float[] limitFill() {
    split.rows(heads * size, (from, to) -> Arrays.fill(cells, from * size, to * size, 1));
    return cells;
  }
}
