package bucket32.bench;

import bucket32.core.BucketLookup;
import bucket32.core.BucketScheme;
import bucket32.core.BucketTable;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Time the buckets of an array of offsets, beside a copy of the array. */
public class Buckets extends Checked {

  @Param("32/128/causal")
  public String scheme;

  @Param("65536")
  public int size;

  private BucketScheme plain;
  private Naive naive;
  private BucketTable table;
  private BucketLookup lookup;
  private int[] offsets;
  private int[] buckets;

  @Override
  void prepare() {
    plain = SchemeName.scheme(scheme);
    naive = new Naive(plain);
    table = BucketTable.of(plain);
    lookup = BucketLookup.of(plain);
    offsets = Offsets.random(new SplittableRandom(1), plain, size).toArray();
    buckets = new int[size];
  }

  @Override
  void check(String benchmark, Object result) {
    int[] actual = (int[]) result;
    for (int i = 0; i < size; i++) {
      Differs.unlessEqual(
          benchmark, "offset " + offsets[i], plain.bucketOfOffset(offsets[i]), actual[i]);
    }
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
