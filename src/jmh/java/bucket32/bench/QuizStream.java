package bucket32.bench;

import bucket32.core.BucketScheme;
import bucket32.core.OffsetRange;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Time how many pairs of a long stream land in one bucket, beside reading them all. */
public class QuizStream extends Checked {

  @Param("32/128/causal")
  public String scheme;

  @Param("16777216")
  public int size;

  @Param("31")
  public int bucket;

  @Param("512")
  public int text;

  private BucketScheme plain;
  private Naive naive;
  private OffsetRange range;
  private int[] queries;
  private int[] keys;
  private final int[] cached = new int[2048];

  @Override
  void prepare() {
    plain = SchemeName.scheme(scheme);
    naive = new Naive(plain);
    range = OffsetRange.of(plain, bucket);
    SplittableRandom random = new SplittableRandom(1);
    queries = random.ints(size, 0, text).toArray();
    keys = random.ints(size, 0, text).toArray();
  }

  @Override
  void check(String benchmark, Object result) {
    Diagonals expected = new Diagonals(plain, text);
    long count = 0;
    for (int i = 0; i < size; i++) {
      count += expected.bucket(queries[i], keys[i]) == bucket ? 1 : 0;
    }
    Differs.unlessEqual(benchmark, "the end of the stream", count, ((Number) result).longValue());
  }

  @Benchmark
  public int naiveLog() {
    int hits = 0;
    for (int i = 0; i < queries.length; i++) {
      if (naive.bucketOfOffset(queries[i] - keys[i]) == bucket) {
        hits++;
      }
    }
    return hits;
  }

  /** Two comparisons: the processor guesses what comes next, and random pairs prove it wrong. */
  @Benchmark
  public int contains() {
    int hits = 0;
    for (int i = 0; i < queries.length; i++) {
      if (range.contains(queries[i] - keys[i])) {
        hits++;
      }
    }
    return hits;
  }

  @Benchmark
  public int interval() {
    return range.countPairs(queries, keys);
  }

  /** Read both arrays, by the machine's own copy, into an array the cache holds. */
  @Benchmark
  public int[] limitRead() {
    for (int from = 0; from < queries.length; from += cached.length) {
      int length = Math.min(cached.length, queries.length - from);
      System.arraycopy(queries, from, cached, 0, length);
      System.arraycopy(keys, from, cached, 0, length);
    }
    return cached;
  }
}
