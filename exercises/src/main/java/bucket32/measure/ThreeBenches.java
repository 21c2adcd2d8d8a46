package bucket32.measure;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Time buckets in three ways: all of an array, one at a time, and one of random offsets.
 *
 * <p>Each way has a mistake of its own, and its number means nothing. Build prepare, see them
 * red, and mend all three; their names stay, the rest is yours to change.
 */
@State(Scope.Benchmark)
public class ThreeBenches {

  private final int[] offsets = new Random(1).ints(4096, 0, 512).toArray();
  private OffsetBuckets buckets;

  /** Build what is measured. */
  @Setup
  public void prepare() {
    throw new UnsupportedOperationException("ThreeBenches.prepare is yours to build");
  }

  // tag::broken[]
  /** Time all offsets of the array. */
  @Benchmark
  public void loop() {
    for (int offset : offsets) {
      buckets.bucket(offset);
    }
  }

  /** Time a single call. */
  @Benchmark
  public int single() {
    return buckets.bucket(19);
  }

  /** Time a call with a random offset. */
  @Benchmark
  public int random() {
    int[] drawn = new Random(1).ints(4096, 0, 512).toArray();
    return OffsetBuckets.measured().bucket(drawn[drawn[0]]);
  }
  // end::broken[]
}
