package bucket32.core;

import static bucket32.core.Direction.BIDIRECTIONAL;
import static bucket32.core.Direction.CAUSAL;

import java.util.Arrays;
import java.util.Optional;

/**
 * List published models by name, with the scheme each uses.
 *
 * <p>Source: the models' configurations in Hugging Face transformers 5.18. DeBERTa-v2 is left out:
 * its rule is another one.
 */
public enum Model {
  T5_ENCODER("t5-encoder", 32, 128, BIDIRECTIONAL),
  T5_DECODER("t5-decoder", 32, 128, CAUSAL),
  MT5_ENCODER("mt5-encoder", 32, 128, BIDIRECTIONAL),
  MT5_DECODER("mt5-decoder", 32, 128, CAUSAL),
  UMT5_ENCODER("umt5-encoder", 32, 128, BIDIRECTIONAL),
  UMT5_DECODER("umt5-decoder", 32, 128, CAUSAL),
  LONGT5_ENCODER("longt5-encoder", 32, 128, BIDIRECTIONAL),
  LONGT5_DECODER("longt5-decoder", 32, 128, CAUSAL),
  SWITCH_ENCODER("switch-encoder", 32, 128, BIDIRECTIONAL),
  SWITCH_DECODER("switch-decoder", 32, 128, CAUSAL),
  POP2PIANO_ENCODER("pop2piano-encoder", 32, 128, BIDIRECTIONAL),
  POP2PIANO_DECODER("pop2piano-decoder", 32, 128, CAUSAL),
  UDOP_ENCODER("udop-encoder", 32, 128, BIDIRECTIONAL),
  UDOP_DECODER("udop-decoder", 32, 128, CAUSAL),
  UDOP_2D("udop-2d", 32, 100, BIDIRECTIONAL),
  LAYOUTLM_1D("layoutlm-1d", 32, 128, BIDIRECTIONAL),
  LAYOUTLM_2D("layoutlm-2d", 64, 256, BIDIRECTIONAL),
  MPNET("mpnet", 32, 128, BIDIRECTIONAL),
  PIX2STRUCT("pix2struct", 32, 128, CAUSAL),
  PROPHETNET("prophetnet", 32, 128, CAUSAL),
  WAVLM("wavlm", 320, 800, BIDIRECTIONAL),
  CPM_ANT("cpm-ant", 512, 2048, BIDIRECTIONAL);

  private final String id;
  private final int numBuckets;
  private final int maxDistance;
  private final Direction direction;

  Model(String id, int numBuckets, int maxDistance, Direction direction) {
    this.id = id;
    this.numBuckets = numBuckets;
    this.maxDistance = maxDistance;
    this.direction = direction;
  }

  /** Return the model of that name, if there is one. Example: {@code named("wavlm")}. */
  public static Optional<Model> named(String id) {
    return Arrays.stream(values()).filter(model -> model.id.equals(id)).findFirst();
  }

  public String id() {
    return id;
  }

  public int numBuckets() {
    return numBuckets;
  }

  public int maxDistance() {
    return maxDistance;
  }

  public Direction direction() {
    return direction;
  }

  public BucketScheme scheme() {
    return BucketScheme.t5(numBuckets, maxDistance, direction);
  }
}
