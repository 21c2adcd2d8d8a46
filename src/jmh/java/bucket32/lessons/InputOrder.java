package bucket32.lessons;

import bucket32.core.BucketLookup;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Sorted input lets the processor guess every branch; random input does not. */
@State(Scope.Thread)
public class InputOrder extends Lesson {

  // tag::order[]
  @Param({"sorted", "random"})
  public String order;

  int[] distances;

  @Setup
  public void draw() {
    distances =
        new SplittableRandom(1).ints(65_536, 0, Steps.SCHEME.maxDistance()).toArray();
    if (order.equals("sorted")) {
      Arrays.sort(distances);
    }
  }
  // end::order[]

  /** The first distance of each bucket. That bucket 0 has later keys too is no matter here. */
  final int[] firsts = IntStream.range(0, Steps.SCHEME.numBuckets())
      .map(bucket -> (int) Math.max(0, Steps.SCHEME.interval(bucket).first()))
      .toArray();

  final int[] buckets = new int[65_536];
  final BucketLookup lookup = BucketLookup.of(Steps.SCHEME);

  // tag::search[]
  @Benchmark
  public int[] search() {
    for (int i = 0; i < distances.length; i++) {
      int bucket = firsts.length - 1;
      while (distances[i] < firsts[bucket]) {
        bucket--;
      }
      buckets[i] = bucket;
    }
    return buckets;
  }
  // end::search[]

  // tag::lookup[]
  @Benchmark
  public int[] lookup() {
    lookup.buckets(distances, buckets);
    return buckets;
  }
  // end::lookup[]
}
