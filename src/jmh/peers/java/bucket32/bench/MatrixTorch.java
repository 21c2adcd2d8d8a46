package bucket32.bench;

import ai.djl.ndarray.NDArray;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.TearDown;

/** Time the matrix as T5's reference code makes it, with libtorch, beside all that {@link Matrix} has. */
public class MatrixTorch extends Matrix {

  private TorchReference reference;

  @Override
  void check(String benchmark, Object result) {
    super.check(
        benchmark,
        result instanceof NDArray torch
            ? LongStream.of(torch.toLongArray()).mapToInt(Math::toIntExact).toArray()
            : result);
  }

  /** Started by the check before the clock is, and not at all for the others. */
  @Benchmark
  public NDArray torch() {
    if (reference == null) {
      reference = new TorchReference(plain, threads);
    }
    return reference.buckets(size);
  }

  @TearDown
  public void endTorch() {
    if (reference != null) {
      reference.close();
    }
  }
}
