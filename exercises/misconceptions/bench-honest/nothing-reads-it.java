/*
belief: a call is made because it is written, whether or not its result is read
question: what can the JVM leave out if nobody looks at the bucket?
figure: dead-code
*/
package bucket32.measure;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

@State(Scope.Benchmark)
public class BucketsBench {

  private final int[] offsets = new Random(1).ints(4096, 0, 512).toArray();
  private OffsetBuckets buckets;
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

  @Benchmark
  public void measure() {
    next = (next + 1) % offsets.length;
    buckets.bucket(offsets[next]);
  }
}
