/*
belief: what is fast is right as well
question: what does your benchmark say of a method that always returns 1?
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
  }

  @Benchmark
  public int measure() {
    next = (next + 1) % offsets.length;
    return buckets.bucket(offsets[next]);
  }
}
