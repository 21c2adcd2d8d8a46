package bucket32.measure;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Time buckets in three ways: all of an array, one at a time, and one of random offsets. */
@State(Scope.Benchmark)
public class ThreeBenches {

  private final int[] offsets = new Random(1).ints(4096, 0, 512).toArray();
  private OffsetBuckets buckets;
  private int next;

  @Setup
  public void prepare() {
    buckets = OffsetBuckets.measured();
  }

  /** Time all offsets of the array. */
  @Benchmark
  public void loop(Blackhole read) {
    for (int offset : offsets) {
      read.consume(buckets.bucket(offset));
    }
  }

  /** Time a single call. */
  @Benchmark
  public int single() {
    return buckets.bucket(nextOffset());
  }

  /** Time a call with a random offset. */
  @Benchmark
  public int random() {
    return buckets.bucket(nextOffset());
  }

  private int nextOffset() {
    next = (next + 1) % offsets.length;
    return offsets[next];
  }
}
