package bucket32.bench;

import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/** Time the buckets of 64-bit offsets, beside a cast of the array. */
public class BucketsLongs extends ManyOffsets {

  private long[] offsets;
  private int[] buckets;

  @Override
  void prepareArrays() {
    offsets = IntStream.of(drawn).asLongStream().toArray();
    buckets = new int[size];
  }

  @Override
  int bucket(Object result, int i) {
    return ((int[]) result)[i];
  }

  @Benchmark
  public int[] naiveLog() {
    for (int i = 0; i < offsets.length; i++) {
      buckets[i] = naive.bucketOfOffset((int) offsets[i]);
    }
    return buckets;
  }

  @Benchmark
  public int[] search() {
    for (int i = 0; i < offsets.length; i++) {
      buckets[i] = table.bucketOfOffset(offsets[i]);
    }
    return buckets;
  }

  @Benchmark
  public int[] lookup() {
    lookup.buckets(offsets, buckets);
    return buckets;
  }

  @Benchmark
  public int[] limitCast() {
    for (int i = 0; i < offsets.length; i++) {
      buckets[i] = (int) offsets[i];
    }
    return buckets;
  }
}
