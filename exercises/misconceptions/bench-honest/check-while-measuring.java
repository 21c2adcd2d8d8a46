/*
belief: results are best checked where they come out, in the measured method
question: whose time is in the score, the fast version's or the plain one's?
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
  private OffsetBuckets plain;
  private int next;

  @Setup
  public void prepare() {
    buckets = OffsetBuckets.measured();
    plain = new LogBuckets();
  }

  @Benchmark
  public int measure() {
    next = (next + 1) % offsets.length;
    int bucket = buckets.bucket(offsets[next]);
    if (bucket != plain.bucket(offsets[next])) {
      throw new IllegalStateException("wrong at " + offsets[next]);
    }
    return bucket;
  }
}
