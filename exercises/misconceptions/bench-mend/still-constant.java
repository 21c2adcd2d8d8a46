/*
belief: one offset is as good as another
question: what does a processor learn that meets the same number a million times?
figure: dead-code
*/
package bucket32.measure;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

@State(Scope.Benchmark)
public class ThreeBenches {

  private final int[] offsets = new Random(1).ints(4096, 0, 512).toArray();
  private OffsetBuckets buckets;
  private int next;

  @Setup
  public void prepare() {
    buckets = OffsetBuckets.measured();
  }

  @Benchmark
  public void loop(Blackhole read) {
    for (int offset : offsets) {
      read.consume(buckets.bucket(offset));
    }
  }

  @Benchmark
  public int single() {
    return buckets.bucket(19);
  }

  @Benchmark
  public int random() {
    return buckets.bucket(nextOffset());
  }

  private int nextOffset() {
    next = (next + 1) % offsets.length;
    return offsets[next];
  }
}
