package bucket32.oracle;

import bucket32.core.BucketScheme;
import bucket32.core.BucketTable;
import bucket32.core.Direction;
import bucket32.core.Interval;
import bucket32.core.Rule;
import java.util.BitSet;
import java.util.Optional;

/**
 * Tell, under one reading, which offsets land in the bucket a question asks about.
 *
 * <p>'Bucket 32' can mean the index 32, the 32nd bucket (index 31), or the final one wherever it is.
 */
public final class Landing {

  private final Reading reading;
  private final BucketScheme scheme;
  private final BucketTable table;
  private final BitSet asked = new BitSet();

  private Landing(Reading reading, BucketScheme scheme) {
    this.reading = reading;
    this.scheme = scheme;
    table = BucketTable.of(scheme);
  }

  /**
   * Ask about the bucket of an index, which the scheme need not have.
   *
   * @param scheme what the reading made of the question's numbers
   * @param index at least 0
   */
  public static Landing inBucket(Reading reading, BucketScheme scheme, int index) {
    Landing landing = new Landing(reading, scheme);
    landing.asked.set(index);
    return landing;
  }

  /** Ask about the reading's own final bucket; a bidirectional scheme has one on each side. */
  public static Landing inFinal(Reading reading, BucketScheme scheme) {
    Landing landing = new Landing(reading, scheme);
    scheme.intervals().stream()
        .filter(interval -> interval.rule() == Rule.FINAL)
        .forEach(interval -> landing.asked.set(interval.bucket()));
    return landing;
  }

  public Reading reading() {
    return reading;
  }

  public BucketScheme scheme() {
    return scheme;
  }

  /** Return the bucket of an offset, query - key. */
  public int bucket(long offset) {
    return table.bucketOfOffset(offset);
  }

  /** Tell whether a bucket is the one that was asked about. */
  public boolean isAsked(int bucket) {
    return asked.get(bucket);
  }

  /** Say why no pair whatsoever lands there, if that is so. */
  public Optional<String> whyNever() {
    int index = asked.nextSetBit(0);
    if (index < scheme.numBuckets() && scheme.interval(index).isUsed()) {
      return Optional.empty();
    }
    return Optional.of("no pair lands in bucket " + index + " under the " + reading.id()
        + " reading: " + reason(index));
  }

  private String reason(int index) {
    int numBuckets = scheme.numBuckets();
    if (index >= numBuckets) {
      return "its indices run from 0 to " + (numBuckets - 1) + ", and the " + ordinal(numBuckets)
          + " bucket is index " + (numBuckets - 1);
    }
    int perSide = scheme.bucketsPerSide();
    if (scheme.direction() == Direction.BIDIRECTIONAL && index == perSide) {
      return "a key after its query is at least 1 away, so that side's bucket for distance 0 is dead";
    }
    if (scheme.direction() == Direction.BIDIRECTIONAL && index == 2 * perSide) {
      return "half of " + numBuckets + " buckets is rounded down to " + perSide
          + ", so the top one is never reached";
    }
    Interval next = scheme.interval(nextUsed(index));
    return "the rule passes over it; distance " + Math.abs(next.first()) + " is already in bucket "
        + next.bucket();
  }

  private int nextUsed(int index) {
    int next = index + 1;
    while (!scheme.interval(next).isUsed()) {
      next++;
    }
    return next;
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    return number
        + switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
