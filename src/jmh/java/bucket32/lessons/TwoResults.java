package bucket32.lessons;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Two results, and one of them is dropped. */
@State(Scope.Thread)
public class TwoResults extends Lesson {

  int near = 20;
  int far = 100;

  // tag::wrong[]
  @Benchmark
  public int wrong() {
    Steps.bucket(near);
    return Steps.bucket(far);
  }
  // end::wrong[]

  // tag::right[]
  @Benchmark
  public void right(Blackhole sink) {
    sink.consume(Steps.bucket(near));
    sink.consume(Steps.bucket(far));
  }
  // end::right[]
}
