package bucket32.bench;

import org.openjdk.jmh.annotations.Benchmark;

/** Time the buckets of an array of offsets as bytes, beside a cast of the array. */
public class BucketsBytes extends ManyOffsets {

  private int[] offsets;
  private byte[] buckets;

  @Override
  void prepareArrays() {
    offsets = drawn;
    buckets = new byte[size];
  }

  @Override
  int bucket(Object result, int i) {
    return Byte.toUnsignedInt(((byte[]) result)[i]);
  }

  @Benchmark
  public byte[] naiveLog() {
    for (int i = 0; i < offsets.length; i++) {
      buckets[i] = (byte) naive.bucketOfOffset(offsets[i]);
    }
    return buckets;
  }

  @Benchmark
  public byte[] search() {
    for (int i = 0; i < offsets.length; i++) {
      buckets[i] = (byte) table.bucketOfOffset(offsets[i]);
    }
    return buckets;
  }

  @Benchmark
  public byte[] lookup() {
    lookup.buckets(offsets, buckets);
    return buckets;
  }

  @Benchmark
  public byte[] limitCast() {
    for (int i = 0; i < offsets.length; i++) {
      buckets[i] = (byte) offsets[i];
    }
    return buckets;
  }
}
