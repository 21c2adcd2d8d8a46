package bucket32.cli;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Model;
import bucket32.core.T5Defaults;
import bucket32.oracle.Question.Stated;
import bucket32.oracle.Reading;
import java.util.Objects;
import picocli.CommandLine.Option;

/** Say which scheme is asked: a published model's, or one given by its numbers. T5's if neither. */
final class SchemeOptions {

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      converter = Words.Models.class,
      completionCandidates = Words.Models.class,
      description = "the scheme of a published model: ${COMPLETION-CANDIDATES}")
  private Model model;

  @Option(
      names = "--buckets",
      paramLabel = "N",
      description = "num_buckets, for both directions together; 32 if left out")
  private Integer numBuckets;

  @Option(names = "--max-distance", paramLabel = "D", description = "max_distance; 128 if left out")
  private Integer maxDistance;

  @Option(
      names = "--direction",
      paramLabel = "DIRECTION",
      converter = Words.Directions.class,
      completionCandidates = Words.Directions.class,
      description = "${COMPLETION-CANDIDATES}; causal if left out")
  private Direction direction;

  /**
   * Return the scheme asked for, under a reading.
   *
   * @throws UsageError if there is no such scheme
   */
  BucketScheme scheme(Reading reading) {
    Stated stated = stated();
    try {
      return stated.under(reading).scheme();
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
  }

  /** Tell whether anything was said of a scheme at all. */
  boolean isGiven() {
    return model != null || numBuckets != null || maxDistance != null || direction != null;
  }

  /** Return the numbers asked for; what a reading makes of them is another matter. */
  Stated stated() {
    if (model == null) {
      return new Stated(
          Objects.requireNonNullElse(numBuckets, T5Defaults.numBuckets()),
          Objects.requireNonNullElse(maxDistance, T5Defaults.maxDistance()),
          Objects.requireNonNullElse(direction, Direction.CAUSAL));
    }
    refuseAlongModel("--buckets", numBuckets);
    refuseAlongModel("--max-distance", maxDistance);
    refuseAlongModel("--direction", direction);
    return new Stated(model.numBuckets(), model.maxDistance(), model.direction());
  }

  private void refuseAlongModel(String option, Object given) {
    if (given != null) {
      throw new UsageError("--model " + model.id() + " already says what " + option
          + " would; leave one of them out");
    }
  }
}
