package bucket32.lessons;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Nobody asks for the result, so it is not worked out. */
@State(Scope.Thread)
public class DeadCode extends Lesson {

  int distance = 100;

  /** The least there is: what a call of nothing costs. */
  @Benchmark
  public void empty() {}

  // tag::wrong[]
  @Benchmark
  public void wrong() {
    Steps.bucket(distance);
  }
  // end::wrong[]

  // tag::right[]
  @Benchmark
  public int right() {
    return Steps.bucket(distance);
  }
  // end::right[]
}
