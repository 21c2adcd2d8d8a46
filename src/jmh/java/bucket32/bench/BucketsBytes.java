package bucket32.bench;

import bucket32.core.BucketLookup;
import bucket32.core.BucketScheme;
import bucket32.core.BucketTable;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Time the buckets of an array of offsets as bytes, beside a cast of the array. */
public class BucketsBytes extends Checked {

  @Param("32/128/causal")
  public String scheme;

  @Param("65536")
  public int size;

  private BucketScheme plain;
  private Naive naive;
  private BucketTable table;
  private BucketLookup lookup;
  private int[] offsets;
  private byte[] buckets;

  @Override
  void prepare() {
    plain = SchemeName.scheme(scheme);
    naive = new Naive(plain);
    table = BucketTable.of(plain);
    lookup = BucketLookup.of(plain);
    offsets = Offsets.random(new SplittableRandom(1), plain, size).toArray();
    buckets = new byte[size];
  }

  @Override
  void check(String benchmark, Object result) {
    byte[] actual = (byte[]) result;
    for (int i = 0; i < size; i++) {
      Differs.unlessEqual(
          benchmark,
          "offset " + offsets[i],
          plain.bucketOfOffset(offsets[i]),
          Byte.toUnsignedInt(actual[i]));
    }
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
