package bucket32.lessons;

import bucket32.core.BucketLookup;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first call is interpreted: it tells how Java starts, not how fast the code is. */
@State(Scope.Thread)
public class WarmUp extends Lesson {

  final int[] distances = Steps.distances(65_536);
  final int[] buckets = new int[distances.length];
  final BucketLookup lookup = BucketLookup.of(Steps.SCHEME);

  // tag::wrong[]
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(5)
  public int[] wrong() {
    lookup.buckets(distances, buckets);
    return buckets;
  }
  // end::wrong[]

  // tag::right[]
  @Benchmark
  @Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
  public int[] right() {
    lookup.buckets(distances, buckets);
    return buckets;
  }
  // end::right[]
}
