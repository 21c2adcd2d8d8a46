package bucket32.bench;

import bucket32.core.BucketLookup;
import bucket32.core.BucketScheme;
import bucket32.core.BucketTable;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;

/** Draw offsets in no order, and know their buckets, for the benchmarks of arrays of any type. */
public abstract class ManyOffsets extends Checked {

  @Param("32/128/causal")
  public String scheme;

  @Param("65536")
  public int size;

  Naive naive;
  BucketTable table;
  BucketLookup lookup;
  int[] drawn;
  private BucketScheme plain;

  @Override
  final void prepare() {
    plain = SchemeName.scheme(scheme);
    naive = new Naive(plain);
    table = BucketTable.of(plain);
    lookup = BucketLookup.of(plain);
    drawn = Offsets.random(new SplittableRandom(1), plain, size).toArray();
    prepareArrays();
  }

  /** Make the arrays that the benchmarks read and write, of their own types. */
  abstract void prepareArrays();

  /** Return one bucket of a benchmark's result. */
  abstract int bucket(Object result, int i);

  @Override
  final void check(String benchmark, Object result) {
    for (int i = 0; i < size; i++) {
      Differs.unlessEqual(
          benchmark, "offset " + drawn[i], plain.bucketOfOffset(drawn[i]), bucket(result, i));
    }
  }
}
