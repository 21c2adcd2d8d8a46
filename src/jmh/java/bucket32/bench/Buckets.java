package bucket32.bench;

import org.openjdk.jmh.annotations.Benchmark;

/** Time the buckets of an array of offsets, beside a copy of the array. */
public class Buckets extends ManyOffsets {

  private int[] offsets;
  private int[] buckets;

  @Override
  void prepareArrays() {
    offsets = drawn;
    buckets = new int[size];
  }

  @Override
  int bucket(Object result, int i) {
    return ((int[]) result)[i];
  }

  @Benchmark
  public int[] naiveLog() {
    for (int i = 0; i < offsets.length; i++) {
      buckets[i] = naive.bucketOfOffset(offsets[i]);
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
  public int[] limitCopy() {
    System.arraycopy(offsets, 0, buckets, 0, offsets.length);
    return buckets;
  }
}
