package bucket32.mistakes;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.ExactBuckets;
import bucket32.core.FinalBucket;
import bucket32.core.LogarithmicBuckets;
import bucket32.core.RelativePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Ask the classes of {@code bucket32.core} for the bucket of each offset that a figure shows, with
 * the numbers of T5.
 *
 * <p>As with {@link Probes}, whose classes those are is up to who loads this one. What an exercise
 * leaves open is not asked, and an exercise without buckets is asked nothing.
 */
public final class FigureProbes implements Supplier<List<String>> {

  /** The answer where nothing is built yet. */
  public static final String TO_BUILD = Probe.TO_BUILD;

  /** Figures show twice max_distance. */
  private static final long FARTHEST = 256;

  private final List<Long> offsets = new ArrayList<>();
  private final LongFunction<Object> bucket;

  /** Gather the questions of an exercise by its name; an unknown one has none. */
  public FigureProbes(String exercise) {
    switch (exercise) {
      case "exact-buckets" -> {
        from(0, 15);
        from(17, 31);
        bucket = offset -> new ExactBuckets(16).bucket(offset);
      }
      case "log-buckets" -> {
        from(16, 127);
        bucket = offset -> new LogarithmicBuckets(16, 16, 128).bucket(offset);
      }
      case "final-bucket" -> {
        from(16, FARTHEST);
        bucket = FigureProbes::ended;
      }
      case "final-start" -> {
        from(16, FARTHEST);
        bucket = FigureProbes::started;
      }
      case "two-directions" -> {
        from(-FARTHEST, FARTHEST);
        bucket = FigureProbes::placed;
      }
      case "t5-scheme" -> {
        from(-FARTHEST, FARTHEST);
        bucket = FigureProbes::cut;
      }
      default -> bucket = offset -> "";
    }
  }

  private void from(long first, long last) {
    for (long offset = first; offset <= last; offset++) {
      offsets.add(offset);
    }
  }

  /** Return the offsets asked about, in ascending order. */
  public List<Long> offsets() {
    return List.copyOf(offsets);
  }

  /** Return the answers of the classes this one was loaded beside, as {@link Probe} words them. */
  @Override
  public List<String> get() {
    return offsets.stream()
        .map(offset -> new Probe("", "", () -> bucket.apply(offset)).answer())
        .toList();
  }

  /** A bucket and what {@code contains} says of it are one answer where they agree. */
  private static Object ended(long offset) {
    FinalBucket last = new FinalBucket(new LogarithmicBuckets(16, 16, 128), 31, 113);
    int bucket = last.bucket(offset);
    boolean contained = last.contains(offset);
    if (contained == (bucket == last.index())) {
      return bucket;
    }
    return bucket + ", but contains is " + contained;
  }

  /** Only where the final bucket starts is the exercise; its other method may not be built. */
  private static Object started(long offset) {
    LogarithmicBuckets logarithmic = new LogarithmicBuckets(16, 16, 128);
    FinalBucket last = FinalBucket.t5(logarithmic);
    return offset >= last.firstDistance()
        ? last.index()
        : Math.min(logarithmic.bucket(offset), last.index() - 1);
  }

  private static Object placed(long offset) {
    FinalBucket last = new FinalBucket(new LogarithmicBuckets(8, 8, 128), 15, 91);
    return new BucketScheme(32, Direction.BIDIRECTIONAL, new ExactBuckets(8), last).bucket(-offset);
  }

  /** Only the parts of the scheme are the exercise; its other method may not be built. */
  private static Object cut(long offset) {
    BucketScheme scheme = BucketScheme.t5(32, 128, Direction.BIDIRECTIONAL);
    long distance = RelativePosition.distance(-offset, scheme.direction());
    int bucket = distance < scheme.exact().maxExact()
        ? scheme.exact().bucket(distance)
        : scheme.last().bucket(distance);
    return offset < 0 ? scheme.numBuckets() / 2 + bucket : bucket;
  }
}
