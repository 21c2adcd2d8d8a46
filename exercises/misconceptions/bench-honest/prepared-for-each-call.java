/*
belief: what is prepared outside the measured method costs the score nothing, however often it is done
question: how long does reading the clock take, beside one bucket?
figure: dead-code
*/
package bucket32.measure;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

@State(Scope.Benchmark)
public class BucketsBench {

  private final int[] offsets = new Random(1).ints(4096, 0, 512).toArray();
  private OffsetBuckets buckets;
  private int offset;
  private int next;

  @Setup
  public void prepare() {
    buckets = OffsetBuckets.measured();
    OffsetBuckets plain = new LogBuckets();
    for (int offset : offsets) {
      if (buckets.bucket(offset) != plain.bucket(offset)) {
        throw new IllegalStateException("wrong at " + offset);
      }
    }
  }

  @Setup(Level.Invocation)
  public void prepareCall() {
    next = (next + 1) % offsets.length;
    offset = offsets[next];
  }

  @Benchmark
  public int measure() {
    return buckets.bucket(offset);
  }
}
