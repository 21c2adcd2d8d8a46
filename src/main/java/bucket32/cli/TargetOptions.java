package bucket32.cli;

import bucket32.core.BucketScheme;
import bucket32.oracle.Landing;
import bucket32.oracle.Reading;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Say which bucket a question is about: by its index, by counting from 1, or the final one. */
final class TargetOptions {

  @Option(
      names = "--bucket",
      paramLabel = "INDEX",
      description = "ask about the bucket of an index")
  private Integer bucket;

  @Option(
      names = "--ordinal",
      paramLabel = "NTH",
      description = "ask about the Nth bucket, counted from 1: its index is one less")
  private Integer ordinal;

  @Option(names = "--final", description = "ask about each reading's own last bucket")
  private boolean last;

  /**
   * Check that one bucket, and only one, is asked about.
   *
   * @throws UsageError otherwise
   */
  void requireOne() {
    long asked =
        Stream.of(bucket != null, ordinal != null, last).filter(given -> given).count();
    if (asked != 1) {
      throw new UsageError(
          (asked == 0 ? "say which bucket: " : "say which bucket in one way only: ")
              + "--bucket INDEX (from 0), --ordinal NTH (from 1) or --final");
    }
    if (bucket != null && bucket < 0) {
      throw new UsageError(
          "--bucket must be at least 0, but was " + bucket + "; indices run from 0");
    }
    if (ordinal != null && ordinal < 1) {
      throw new UsageError(
          "--ordinal must be at least 1, but was " + ordinal + "; the first bucket is number 1");
    }
  }

  /** Ask a reading about that bucket. */
  Landing of(Reading reading, BucketScheme scheme) {
    if (last) {
      return Landing.inFinal(reading, scheme);
    }
    return Landing.inBucket(reading, scheme, bucket != null ? bucket : ordinal - 1);
  }
}
