package bucket32.mistakes;

import bucket32.core.FinalBucket;
import bucket32.core.LogarithmicBuckets;
import bucket32.core.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Ask about the final bucket: what it answers, what it contains, and where it starts. */
final class FinalProbes {

  /** max_exact, count, max_distance, the last index and the first distance that reaches it. */
  private static final int[][] SCHEMES = {
    {16, 16, 128, 31, 113}, {2, 2, 5, 3, 4}, {4, 5, 100, 8, 53}, {16, 17, 1024, 32, 802}
  };

  private static final int[][] STARTS = {
    {16, 16, 128}, {8, 8, 128}, {2, 2, 5}, {3, 1, 10}, {4, 5, 100}, {16, 17, 1024}, {80, 80, 800}
  };

  private FinalProbes() {}

  static List<Probe> bucket() {
    List<Probe> probes = new ArrayList<>();
    for (int distance = 16; distance < 200; distance++) {
      probes.add(bucket(Probe.BUCKETS + "distances up to 199", SCHEMES[0], distance));
    }
    for (int[] scheme : SCHEMES) {
      long first = scheme[4];
      long max = scheme[2];
      for (long far : new long[] {500, 1_000_000, Long.MAX_VALUE}) {
        probes.add(bucket("distances beyond max_distance", scheme, Math.max(far, max + 1)));
      }
      for (long any : new long[] {scheme[0], first - 1, first, max - 1, max, max + 1}) {
        probes.add(bucket("numbers other than T5's", scheme, any));
      }
      for (long any : new long[] {first - 1, first, max - 1, max, max + 1, Long.MAX_VALUE}) {
        probes.add(new Probe("contains", made(scheme) + "contains(" + any + ")", () -> make(scheme)
            .contains(any)));
      }
    }
    return List.copyOf(probes);
  }

  private static Probe bucket(String part, int[] scheme, long distance) {
    return new Probe(
        part,
        made(scheme) + "bucket(" + distance + ")",
        Optional.of(distance < scheme[4] ? Rule.LOGARITHMIC : Rule.FINAL),
        () -> make(scheme).bucket(distance));
  }

  private static FinalBucket make(int[] scheme) {
    return new FinalBucket(
        new LogarithmicBuckets(scheme[0], scheme[1], scheme[2]), scheme[3], scheme[4]);
  }

  /** T5's own is not named, as in the tests. */
  private static String made(int[] scheme) {
    return scheme == SCHEMES[0]
        ? ""
        : "new FinalBucket(new LogarithmicBuckets(" + scheme[0] + ", " + scheme[1] + ", "
            + scheme[2] + "), " + scheme[3] + ", " + scheme[4] + ").";
  }

  static List<Probe> start() {
    List<Probe> probes = new ArrayList<>();
    for (int[] scheme : STARTS) {
      start(probes, "index", scheme, FinalBucket::index);
      start(probes, "firstDistance", scheme, FinalBucket::firstDistance);
      start(probes, "logarithmic", scheme, last -> last.logarithmic().count());
    }
    return List.copyOf(probes);
  }

  private static void start(
      List<Probe> probes, String part, int[] scheme, Function<FinalBucket, Object> component) {
    String call = "t5(" + scheme[0] + ", " + scheme[1] + ", " + scheme[2] + ")." + part + "()";
    probes.add(new Probe(
        part,
        call,
        () -> component.apply(
            FinalBucket.t5(new LogarithmicBuckets(scheme[0], scheme[1], scheme[2])))));
  }
}
