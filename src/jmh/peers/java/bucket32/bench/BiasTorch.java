package bucket32.bench;

import ai.djl.ndarray.NDArray;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.TearDown;

/** Time the biases as T5's reference code makes them, with libtorch, beside all that {@link Bias} has. */
public class BiasTorch extends Bias {

  private TorchReference reference;
  private NDArray embedding;

  @Override
  void check(String benchmark, Object result) {
    super.check(benchmark, result instanceof NDArray torch ? torch.toFloatArray() : result);
  }

  /** Started by the check before the clock is, and not at all for the others. */
  @Benchmark
  public NDArray torch() {
    if (reference == null) {
      reference = new TorchReference(plain, threads);
      embedding = reference.tensor(weights);
    }
    return reference.bias(size, embedding);
  }

  @TearDown
  public void endTorch() {
    if (reference != null) {
      reference.close();
    }
  }
}
