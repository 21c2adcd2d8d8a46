package bucket32.bench;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Do with libtorch what T5's reference code does, tensor operation by tensor operation.
 *
 * <p>Source: {@code _relative_position_bucket} and {@code compute_bias} of T5Attention in Hugging Face
 * transformers, which follow T5's own mesh-tensorflow: whole numbers of 64 bits, the logarithm in
 * floats. A tensor is closed where Python lets go of it, so memory is used as it is there.
 */
final class TorchReference implements AutoCloseable {

  private final BucketScheme scheme;
  private final NDManager manager;
  private NDArray last;

  TorchReference(BucketScheme scheme, int threads) {
    this.scheme = scheme;
    manager = start(threads);
  }

  /** Start libtorch without a look at the network, unpacked beside its own jars. */
  private static NDManager start(int threads) {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ENGINE_CACHE_DIR", jars().resolve("unpacked").toString());
    System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    return NDManager.newBaseManager("PyTorch");
  }

  private static Path jars() {
    String engine =
        Engine.class.getProtectionDomain().getCodeSource().getLocation().toString();
    return Path.of(URI.create(engine)).getParent();
  }

  NDArray tensor(float[][] values) {
    return manager.create(values);
  }

  /** Return the buckets of all pairs, [query][key]. They live until the next call. */
  NDArray buckets(int size) {
    return keep(bucketsOf(size));
  }

  /** Return the biases, [1][head][query][key]: a view of [query][key][head], as in the reference. */
  NDArray bias(int size, NDArray weights) {
    NDArray values =
        then(bucketsOf(size), buckets -> Embedding.embedding(buckets, weights, SparseFormat.DENSE)
            .singletonOrThrow());
    return keep(then(then(values, all -> all.transpose(2, 0, 1)), all -> all.expandDims(0)));
  }

  private NDArray bucketsOf(int size) {
    NDArray queries = then(arange(size), all -> all.expandDims(1));
    NDArray keys = then(arange(size), all -> all.expandDims(0));
    try (queries;
        keys;
        NDArray relativePosition = keys.sub(queries)) {
      return scheme.direction() == Direction.BIDIRECTIONAL
          ? bidirectional(relativePosition)
          : causal(relativePosition);
    }
  }

  private NDArray arange(int size) {
    return manager.arange(0, size, 1, DataType.INT64);
  }

  private NDArray bidirectional(NDArray relativePosition) {
    NDArray future = then(relativePosition.gt(0), after -> after.toType(DataType.INT64, false));
    NDArray side = then(then(future, after -> after.mul(scheme.bucketsPerSide())), of -> of.add(0));
    return then(then(relativePosition.abs(), this::ofDistances), side::addi);
  }

  private NDArray causal(NDArray relativePosition) {
    NDArray past;
    try (NDArray zeros = relativePosition.zerosLike()) {
      past = then(relativePosition.minimum(zeros), NDArray::neg);
    }
    return then(then(past, this::ofDistances), buckets -> buckets.add(0));
  }

  private NDArray ofDistances(NDArray distances) {
    int perSide = scheme.bucketsPerSide();
    int maxExact = scheme.maxExact();
    double logRange = Math.log((double) scheme.maxDistance() / maxExact);
    try (NDArray isSmall = distances.lt(maxExact)) {
      NDArray large = then(distances.toType(DataType.FLOAT32, false), of -> of.div(maxExact));
      large = then(large, NDArray::log);
      large = then(large, of -> of.div(logRange));
      large = then(large, of -> of.mul(perSide - maxExact));
      large = then(large, of -> of.toType(DataType.INT64, false));
      large = then(large, of -> of.add(maxExact));
      large = then(large, of -> capped(of, perSide - 1));
      return then(large, ifLarge -> NDArrays.where(isSmall, distances, ifLarge));
    }
  }

  private NDArray capped(NDArray buckets, int last) {
    Shape shape = buckets.getShape();
    try (NDArray most = manager.full(shape, last, DataType.INT64)) {
      return buckets.minimum(most);
    }
  }

  /** Go on to the next tensor, and let go of the one before. */
  private static NDArray then(NDArray before, UnaryOperator<NDArray> next) {
    try (before) {
      return next.apply(before);
    }
  }

  private NDArray keep(NDArray result) {
    if (last != null) {
      last.close();
    }
    last = result;
    return result;
  }

  @Override
  public void close() {
    manager.close();
  }
}
