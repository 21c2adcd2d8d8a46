package bucket32.lessons;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same code under two names: whatever differs is no difference of the code. */
@State(Scope.Thread)
public class Comparing extends Lesson {

  int distance = 100;

  // tag::wrong[]
  @Benchmark
  @Fork(1)
  @Measurement(iterations = 1)
  public int wrongOnce() {
    return Steps.bucket(distance);
  }

  @Benchmark
  @Fork(1)
  @Measurement(iterations = 1)
  public int wrongOnceMore() {
    return Steps.bucket(distance);
  }
  // end::wrong[]

  // tag::right[]
  @Benchmark
  @Fork(3)
  public int rightMany() {
    return Steps.bucket(distance);
  }

  @Benchmark
  @Fork(3)
  public int rightManyMore() {
    return Steps.bucket(distance);
  }
  // end::right[]
}
