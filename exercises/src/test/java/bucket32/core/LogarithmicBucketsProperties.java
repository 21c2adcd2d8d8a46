package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LogarithmicBucketsProperties {

  // tag::edges[]
  @Property
  void eachBucketBeginsWhereTheLastDidTimesTheSameRatio(
      @ForAll("buckets") LogarithmicBuckets buckets, @ForAll @IntRange(max = 31) int any) {
    int step = any % buckets.count();
    long first = (long) Math.ceil(edge(buckets, step));
    long last = (long) Math.ceil(edge(buckets, step + 1)) - 1;
    assertEquals(buckets.maxExact() + step, buckets.bucket(first), call(buckets, first));
    assertEquals(buckets.maxExact() + step, buckets.bucket(last), call(buckets, last));
  }

  private static double edge(LogarithmicBuckets buckets, int step) {
    double whole = (double) buckets.maxDistance() / buckets.maxExact();
    return buckets.maxExact() * Math.pow(whole, (double) step / buckets.count());
  }
  // end::edges[]

  @Property
  void theFirstBucketBeginsAtMaxExact(@ForAll("buckets") LogarithmicBuckets buckets) {
    assertEquals(
        buckets.maxExact(), buckets.bucket(buckets.maxExact()), call(buckets, buckets.maxExact()));
  }

  // tag::scale[]
  @Property
  void onlyTheRatioCounts(
      @ForAll("buckets") LogarithmicBuckets buckets,
      @ForAll @IntRange(max = 1023) int any,
      @ForAll @IntRange(min = 2, max = 9) int times) {
    int distance = anyDistance(buckets, any);
    int step = buckets.bucket(distance) - buckets.maxExact();
    LogarithmicBuckets larger = new LogarithmicBuckets(
        times * buckets.maxExact(), buckets.count(), times * buckets.maxDistance());
    int farther = times * distance;
    assertEquals(larger.maxExact() + step, larger.bucket(farther), call(larger, farther));
  }
  // end::scale[]

  @Property
  void bucketsNeverDecreaseWithDistance(
      @ForAll("buckets") LogarithmicBuckets buckets, @ForAll @IntRange(max = 1023) int any) {
    int distance = anyDistance(buckets, any);
    int here = buckets.bucket(distance);
    int next = buckets.bucket(Math.min(distance + 1, buckets.maxDistance() - 1));
    assertEquals(
        true, here <= next, call(buckets, distance) + " <= bucket(" + (distance + 1) + ")");
  }

  @Property
  void noDistanceBelowMaxDistanceLeavesTheBuckets(
      @ForAll("buckets") LogarithmicBuckets buckets, @ForAll @IntRange(max = 1023) int any) {
    int distance = anyDistance(buckets, any);
    int step = buckets.bucket(distance) - buckets.maxExact();
    assertEquals(
        Math.max(0, Math.min(step, buckets.count() - 1)),
        step,
        call(buckets, distance) + " - " + buckets.maxExact());
  }

  /**
   * Schemes in which no distance stands on the edge of two buckets, so that a logarithm rounded one
   * way or the other gives the same answer. Edges are the matter of chapter 7.
   */
  @Provide
  static Arbitrary<LogarithmicBuckets> buckets() {
    return Arbitraries.of(
        new LogarithmicBuckets(16, 16, 128),
        new LogarithmicBuckets(2, 2, 5),
        new LogarithmicBuckets(3, 1, 10),
        new LogarithmicBuckets(3, 4, 50),
        new LogarithmicBuckets(4, 5, 100),
        new LogarithmicBuckets(5, 3, 20),
        new LogarithmicBuckets(6, 3, 40),
        new LogarithmicBuckets(10, 7, 30),
        new LogarithmicBuckets(10, 10, 75),
        new LogarithmicBuckets(12, 9, 300),
        new LogarithmicBuckets(16, 16, 1000),
        new LogarithmicBuckets(16, 17, 1024),
        new LogarithmicBuckets(32, 32, 256));
  }

  static String call(LogarithmicBuckets buckets, long distance) {
    return call(buckets.maxExact(), buckets.count(), buckets.maxDistance(), distance);
  }

  static String call(int maxExact, int count, int maxDistance, long distance) {
    return "new LogarithmicBuckets(" + maxExact + ", " + count + ", " + maxDistance + ").bucket("
        + distance + ")";
  }

  private static int anyDistance(LogarithmicBuckets buckets, int any) {
    return buckets.maxExact() + any % (buckets.maxDistance() - buckets.maxExact());
  }
}
