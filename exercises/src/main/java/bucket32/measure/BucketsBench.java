package bucket32.measure;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Time the bucket of an offset, over an array of offsets in no order.
 *
 * <p>What is timed is {@link OffsetBuckets#measured}; what answers otherwise than {@link LogBuckets}
 * is refused before it is timed. Signatures are yours to change: JMH asks for the annotations only.
 */
@State(Scope.Benchmark)
public class BucketsBench {

  /** Make what the benchmark reads, and refuse wrong answers with an exception. */
  @Setup
  public void prepare() {
    throw new UnsupportedOperationException("BucketsBench.prepare is yours to build");
  }

  /** Time one call. */
  @Benchmark
  public int measure() {
    throw new UnsupportedOperationException("BucketsBench.measure is yours to build");
  }
}
