package bucket32.oracle;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.FinalBucket;
import bucket32.core.LogarithmicBuckets;
import bucket32.core.RelativePosition;
import bucket32.core.Thresholds;
import java.util.ArrayList;
import java.util.List;

/** Prove where an offset lands, in lines one can check by hand. */
public final class Proof {

  private final BucketScheme scheme;
  private final List<String> lines = new ArrayList<>();

  private Proof(BucketScheme scheme) {
    this.scheme = scheme;
  }

  /**
   * Return the steps from an offset to its bucket.
   *
   * <p>Where the logarithmic rule decides, both sides of the boundary are shown in whole numbers.
   *
   * <p>Example: for offset 113 of T5's 32 causal buckets a line says that 112 falls short of step
   * 15, {@code 7^16 = 33232930569601 < 35184372088832 = 8^15}.
   */
  public static List<String> of(BucketScheme scheme, long offset) {
    Proof proof = new Proof(scheme);
    long distance = proof.side(offset);
    if (scheme.exact().contains(distance)) {
      proof.say("distance " + distance + " is below max_exact " + scheme.maxExact()
          + ": the exact rule gives it bucket " + distance);
    } else {
      proof.far(distance);
    }
    proof.half(offset);
    return List.copyOf(proof.lines);
  }

  /** Say which distance the offset is. */
  private long side(long offset) {
    long relative = offset == Long.MIN_VALUE ? Long.MAX_VALUE : -offset;
    long distance = RelativePosition.distance(relative, scheme.direction());
    if (offset < 0) {
      say(
          scheme.direction() == Direction.CAUSAL
              ? "the key comes after the query, which does not look ahead: distance 0"
              : "the key comes after the query: distance " + distance + ", in the second half");
    }
    return distance;
  }

  private void far(long distance) {
    FinalBucket last = scheme.last();
    LogarithmicBuckets rule = last.logarithmic();
    say("E = max_exact = " + rule.maxExact() + ", L = " + rule.count()
        + " logarithmic buckets, D = max_distance = " + rule.maxDistance()
        + "; step k begins where n^L >= D^k * E^(L-k), here in lowest terms");
    boolean apart = last.index() == rule.maxExact() + rule.count();
    if (last.contains(distance) && apart) {
      say("distance " + distance + " is at least " + last.firstDistance()
          + ": this reading keeps bucket " + last.index() + " for all of these");
      return;
    }
    int step = last.bucket(distance) - rule.maxExact();
    long first = Thresholds.first(step, rule);
    if (first > rule.maxExact()) {
      say(first - 1, step, "falls short of");
    }
    say(first, step, "reaches");
    if (last.contains(distance)) {
      say("step " + step + " is the last: bucket " + last.index() + " takes " + first
          + " and all beyond");
    } else if (Thresholds.reaches(distance, step + 1, rule)) {
      say("distance " + distance + " is not strictly greater than max_distance: it stays in bucket "
          + last.bucket(distance));
    } else {
      say(distance, step + 1, "falls short of");
      say("so distance " + distance + " has passed " + step + " steps: bucket " + rule.maxExact()
          + " + " + step + " = " + last.bucket(distance));
    }
  }

  private void half(long offset) {
    if (scheme.direction() == Direction.BIDIRECTIONAL && offset < 0) {
      int half = scheme.bucketsPerSide();
      int bucket = scheme.bucketOfOffset(offset);
      say("the second half begins at " + half + ": bucket " + (bucket - half) + " + " + half + " = "
          + bucket);
    }
  }

  private void say(long distance, int step, String how) {
    Comparison sides = Comparison.of(distance, step, scheme.last().logarithmic());
    say("n = " + distance + " " + how + " step " + step + ": " + sides);
  }

  private void say(String line) {
    lines.add(line);
  }
}
