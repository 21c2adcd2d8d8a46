package bucket32.lessons;

import bucket32.core.OffsetRange;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A loop of one's own is one piece of work to the compiler, not a thousand. */
@State(Scope.Thread)
public class OwnLoop extends Lesson {

  static final int TIMES = 1000;

  int offset = 120;
  final int[] offsets = Steps.distances(TIMES);
  final OffsetRange range = OffsetRange.of(Steps.SCHEME, Steps.SCHEME.last().index());

  // tag::wrong[]
  @Benchmark
  @OperationsPerInvocation(TIMES)
  public int wrong() {
    int hits = 0;
    for (int i = 0; i < TIMES; i++) {
      if (range.contains(offset)) {
        hits++;
      }
    }
    return hits;
  }
  // end::wrong[]

  // tag::right[]
  @Benchmark
  @OperationsPerInvocation(TIMES)
  public void right(Blackhole sink) {
    for (int each : offsets) {
      sink.consume(range.contains(each));
    }
  }
  // end::right[]
}
