package bucket32.measure;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Time the bucket of an offset, over an array of offsets in no order.
 *
 * <p>What answers wrongly is refused before it is timed.
 */
@State(Scope.Benchmark)
public class BucketsBench {

  private static final int SIZE = 4096;

  private final int[] offsets = new Random(1).ints(SIZE, 0, 512).toArray();
  private OffsetBuckets buckets;
  private int next;

  @Setup
  public void prepare() {
    buckets = OffsetBuckets.measured();
    OffsetBuckets plain = new LogBuckets();
    for (int offset : offsets) {
      if (buckets.bucket(offset) != plain.bucket(offset)) {
        throw new IllegalStateException("bucket(" + offset + ") must be " + plain.bucket(offset)
            + ", but was " + buckets.bucket(offset) + "; it is not timed");
      }
    }
  }

  @Benchmark
  public int measure() {
    next = (next + 1) % SIZE;
    return buckets.bucket(offsets[next]);
  }
}
