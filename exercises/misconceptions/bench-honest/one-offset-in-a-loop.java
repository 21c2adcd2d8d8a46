/*
belief: a loop of a thousand calls is timed more exactly than one call
question: what can the JVM do once, if all thousand calls are the same?
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
  public int measure() {
    int sum = 0;
    for (int call = 0; call < 1000; call++) {
      sum += buckets.bucket(19);
    }
    return sum;
  }
}
