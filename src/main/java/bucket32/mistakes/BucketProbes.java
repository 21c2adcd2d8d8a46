package bucket32.mistakes;

import bucket32.core.ExactBuckets;
import bucket32.core.LogarithmicBuckets;
import java.util.ArrayList;
import java.util.List;

/**
 * Ask about the exact and the logarithmic buckets: first with the numbers of T5, then with others.
 *
 * <p>Two things are left open and not asked: whether distance max_exact is near, and what the
 * logarithm gives from max_distance on or on the edge of two buckets.
 */
final class BucketProbes {

  private static final String OTHERS = "numbers other than T5's";

  private BucketProbes() {}

  static List<Probe> exact() {
    List<Probe> probes = new ArrayList<>();
    for (int near = 0; near < 16; near++) {
      probes.add(exact(Probe.BUCKETS + "near distances", 16, near));
    }
    for (long far : new long[] {17, 18, 31, 32, 1_000}) {
      probes.add(exact("bucket, for far distances", 16, far));
    }
    for (long negative : new long[] {-1, -3, -100}) {
      probes.add(exact("bucket, for negative distances", 16, negative));
    }
    for (long any : new long[] {0, 1, 15, 17, 1_000}) {
      probes.add(contains("contains", 16, any));
    }
    for (int maxExact : new int[] {1, 5}) {
      for (long any : new long[] {-1, 0, maxExact - 1, maxExact + 1, 3 * maxExact}) {
        probes.add(exact(OTHERS, maxExact, any));
      }
      for (long any : new long[] {0, maxExact - 1, maxExact + 1, 3 * maxExact}) {
        probes.add(contains(OTHERS, maxExact, any));
      }
    }
    return List.copyOf(probes);
  }

  private static Probe exact(String part, int maxExact, long distance) {
    return new Probe(
        part, made(maxExact) + "bucket(" + distance + ")", () -> new ExactBuckets(maxExact)
            .bucket(distance));
  }

  private static Probe contains(String part, int maxExact, long distance) {
    return new Probe(
        part, made(maxExact) + "contains(" + distance + ")", () -> new ExactBuckets(maxExact)
            .contains(distance));
  }

  /** T5's own is not named, as in the tests. */
  private static String made(int maxExact) {
    return maxExact == 16 ? "" : "new ExactBuckets(" + maxExact + ").";
  }

  static List<Probe> logarithmic() {
    List<Probe> probes = new ArrayList<>();
    for (int distance = 16; distance < 128; distance++) {
      probes.add(logarithmic(Probe.BUCKETS + "far distances", 16, 16, 128, distance));
    }
    int[][] schemes = {{2, 2, 5}, {3, 1, 10}, {4, 5, 100}, {12, 9, 300}, {16, 17, 1024}};
    for (int[] scheme : schemes) {
      int every = 1 + scheme[2] / 128;
      for (int distance = scheme[0]; distance < scheme[2]; distance += every) {
        probes.add(logarithmic(OTHERS, scheme[0], scheme[1], scheme[2], distance));
      }
    }
    return List.copyOf(probes);
  }

  private static Probe logarithmic(
      String part, int maxExact, int count, int maxDistance, long distance) {
    return new Probe(
        part,
        made(maxExact, count, maxDistance) + "bucket(" + distance + ")",
        () -> new LogarithmicBuckets(maxExact, count, maxDistance).bucket(distance));
  }

  private static String made(int maxExact, int count, int maxDistance) {
    return maxExact == 16 && count == 16
        ? ""
        : "new LogarithmicBuckets(" + maxExact + ", " + count + ", " + maxDistance + ").";
  }
}
