/*
belief: drawing random numbers takes no time
question: what takes longer, to draw four thousand numbers or to look up one bucket?
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
    return buckets.bucket(nextOffset());
  }

  @Benchmark
  public int random() {
    int[] drawn = new Random(1).ints(4096, 0, 512).toArray();
    return buckets.bucket(drawn[nextOffset()]);
  }

  private int nextOffset() {
    next = (next + 1) % offsets.length;
    return offsets[next];
  }
}
