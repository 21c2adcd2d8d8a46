package bucket32.lessons;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The input never changes, so the answer is worked out once, by the compiler. */
@State(Scope.Thread)
public class ConstantFolding extends Lesson {

  // tag::wrong[]
  private static final int ALWAYS = 100;

  @Benchmark
  public int wrong() {
    return Steps.bucket(ALWAYS);
  }
  // end::wrong[]

  // tag::right[]
  int distance = 100;

  @Benchmark
  public int right() {
    return Steps.bucket(distance);
  }
  // end::right[]
}
