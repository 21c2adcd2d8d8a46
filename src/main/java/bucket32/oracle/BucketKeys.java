package bucket32.oracle;

import bucket32.core.BucketScheme;
import bucket32.core.Interval;

/**
 * Hold the key positions of one query that share a bucket.
 *
 * @param query position of the query
 * @param bucket index from 0
 * @param first lowest key position
 * @param last highest key position; below {@code first} if there is none
 */
public record BucketKeys(long query, int bucket, long first, long last) {

  /**
   * Find the keys of a query.
   *
   * <p>Example: bucket 30 of T5's 32 causal buckets holds keys 8 to 21 of the query at 120.
   *
   * @param keys how many keys there are; null if no end is known
   * @throws IllegalArgumentException if there is no such bucket, query or number of keys
   */
  public static BucketKeys of(BucketScheme scheme, int bucket, long query, Long keys) {
    Interval interval = interval(scheme, bucket);
    refuse(
        query < 0,
        "the query's position must be at least 0, but was " + query + "; positions count from 0");
    refuse(
        keys != null && keys < 1,
        "the number of keys must be at least 1, but was " + keys + "; use 1 or more");
    boolean future = interval.first() < 0;
    refuse(
        future && !interval.hasEnd() && keys == null,
        "bucket " + bucket + " has no end after the query; add --keys N, the number of keys");
    long highest = keys == null ? Long.MAX_VALUE : keys - 1;
    long after = Long.MAX_VALUE - query;
    if (!interval.isUsed() || -interval.first() > after) {
      return new BucketKeys(query, bucket, 0, -1);
    }
    long nearest = query - interval.first();
    return future
        ? new BucketKeys(
            query, bucket, nearest, Math.min(highest, query + Math.min(after, -interval.last())))
        : new BucketKeys(
            query, bucket, Math.max(0, query - interval.last()), Math.min(highest, nearest));
  }

  /**
   * Return the offsets of a bucket.
   *
   * @throws IllegalArgumentException if the scheme has no such bucket
   */
  public static Interval interval(BucketScheme scheme, int bucket) {
    int most = scheme.numBuckets() - 1;
    refuse(
        bucket < 0 || bucket > most,
        "bucket must be from 0 to " + most + ", but was " + bucket + "; count from 0: the last of "
            + scheme.numBuckets() + " buckets is " + most);
    return scheme.interval(bucket);
  }

  public boolean isEmpty() {
    return last < first;
  }

  private static void refuse(boolean wrong, String message) {
    if (wrong) {
      throw new IllegalArgumentException(message);
    }
  }
}
