package bucket32.oracle;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.ExactBuckets;
import bucket32.core.FinalBucket;
import bucket32.core.LogarithmicBuckets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Name one interpretation of the rule that the course, the book and the code state differently.
 *
 * <p>They share the words and part over the last bucket. With 32 and 128 it starts at offset 113,
 * 114, 128 or 129, so a quiz answer about bucket 32 needs its reading named.
 */
public enum Reading {
  /** The reference code: num_buckets buckets, the last logarithmic one takes the rest. */
  T5("the reference code: n_b buckets, the last starts before max_distance"),
  /** The figure printed in the book: n_b is the last index, so there is one bucket more. */
  BOOK("the printed figure: n_b is the last index, the rule is the code's with n_b + 1 buckets"),
  /** The printed formula in whole numbers, as the course's quiz evaluates it. */
  COURSE("the formula with n_b/2 in whole numbers: bucket n_b starts at max_distance"),
  /** The sentence beside the formula: strictly greater than the maximum expected distance. */
  PROSE("'strictly greater' taken at its word: bucket n_b starts just after max_distance");

  private final String description;

  Reading(String description) {
    this.description = description;
  }

  /** Return the reading of that name, if there is one. Example: {@code named("book")}. */
  public static Optional<Reading> named(String id) {
    return Arrays.stream(values()).filter(reading -> reading.id().equals(id)).findFirst();
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Say in one line what the reading holds. */
  public String description() {
    return description;
  }

  /**
   * Return the scheme this reading makes of the numbers.
   *
   * <p>Only {@link #T5} says what a key after the query does; the others are causal.
   *
   * <p>Example: {@code COURSE.scheme(32, 128, CAUSAL).bucketOfOffset(127)} is 31, and of 128 it is
   * 32.
   *
   * @param numBuckets n_b: the number of buckets (T5), the last index (the others)
   * @throws IllegalArgumentException naming the rule, the value and the cure
   */
  public BucketScheme scheme(int numBuckets, int maxDistance, Direction direction) {
    if (this == T5) {
      return BucketScheme.t5(numBuckets, maxDistance, direction);
    }
    if (direction != Direction.CAUSAL) {
      throw new IllegalArgumentException("direction must be causal for the " + id()
          + " reading, which says nothing of keys after the query, but was "
          + direction.name().toLowerCase(Locale.ROOT)
          + "; use causal, or the t5 reading");
    }
    requireLastIndex(numBuckets, this == BOOK ? 1 : 2);
    if (this == BOOK) {
      return BucketScheme.t5(numBuckets + 1, maxDistance, direction);
    }
    int half = numBuckets / 2;
    LogarithmicBuckets logarithmic = new LogarithmicBuckets(half, half, maxDistance);
    long start = this == COURSE ? maxDistance : maxDistance + 1L;
    return new BucketScheme(
        2 * half + 1,
        direction,
        new ExactBuckets(half),
        new FinalBucket(logarithmic, 2 * half, start));
  }

  private void requireLastIndex(int numBuckets, int least) {
    int most = BucketScheme.MOST_BUCKETS - 1;
    if (numBuckets < least || numBuckets > most) {
      throw new IllegalArgumentException("num_buckets must be from " + least + " to " + most
          + " in the " + id() + " reading, where it is the last index, but was " + numBuckets
          + (numBuckets < least ? "; use " + least + " or more" : "; use " + most + " or fewer"));
    }
  }
}
