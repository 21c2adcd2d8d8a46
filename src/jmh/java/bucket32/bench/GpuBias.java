package bucket32.bench;

import bucket32.core.AttentionShape;
import bucket32.core.BiasMatrix;
import bucket32.core.BucketScheme;
import bucket32.core.RelativeAttentionBias;
import bucket32.gpu.DeviceBias;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.TearDown;

/** Time the biases of all heads: on a device, on Java's threads, and by plain Java. */
public class GpuBias extends OnTarget {

  @Param("32/128/bidirectional")
  public String scheme;

  /** Java's array and the device's copy at 4096 are half a gigabyte each. */
  @Param("2048")
  public int size;

  @Param("8")
  public int heads;

  private BucketScheme plain;
  private float[][] weights;
  private RelativeAttentionBias bias;
  private AttentionShape shape;
  private Split split;
  private float[] cells;

  @Override
  void prepare() {
    plain = SchemeName.scheme(scheme);
    SplittableRandom random = new SplittableRandom(1);
    weights = new float[plain.numBuckets()][heads];
    for (float[] bucket : weights) {
      for (int head = 0; head < heads; head++) {
        bucket[head] = (float) random.nextDouble();
      }
    }
    bias = new RelativeAttentionBias(plain, weights);
    shape = AttentionShape.square(size);
    split = new Split(Runtime.getRuntime().availableProcessors());
    cells = new float[heads * size * size];
    prepare(
        target -> DeviceBias.work(target, bias, shape, cells),
        target -> DeviceBias.work(target, bias, shape, cells));
  }

  @Override
  void check(String benchmark, Object result) {
    fetch();
    Diagonals expected = new Diagonals(plain, size);
    for (int row = 0; row < heads * size; row++) {
      int head = row / size;
      int query = row % size;
      for (int key = 0; key < size; key++) {
        float weight = weights[expected.bucket(query, key)][head];
        if (cells[row * size + key] != weight) {
          throw new Differs(
              benchmark,
              "head " + head + ", query " + query + ", key " + key,
              weight,
              cells[row * size + key]);
        }
      }
    }
  }

  @TearDown
  public void end() {
    split.close();
  }

  @Benchmark
  public float[] plain() {
    bias.matrix(shape).copyRows(0, heads * size, cells);
    return cells;
  }

  @Benchmark
  public float[] parallel() {
    BiasMatrix view = bias.matrix(shape);
    split.rows(heads * size, (from, to) -> view.copyRows(from, to, cells));
    return cells;
  }

  @Benchmark
  public float[] javaThreads() {
    execute();
    return cells;
  }

  @Benchmark
  public float[] kernel() {
    execute();
    return cells;
  }

  @Benchmark
  public float[] transfers() {
    transfer();
    return cells;
  }

  @Benchmark
  public float[] limitFill() {
    Arrays.fill(cells, 1);
    return cells;
  }
}
