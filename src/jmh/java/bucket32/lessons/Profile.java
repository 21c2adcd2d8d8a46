package bucket32.lessons;

import java.util.function.IntUnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What ran before in the same process changes what the compiler makes of the code. */
public class Profile extends Lesson {

  /** A process in which no other rule has run. */
  @State(Scope.Thread)
  public static class Fresh {
    final int[] distances = Steps.distances(4096);
    final IntUnaryOperator rule = distance -> Math.min(distance, 31);
  }

  // tag::used[]
  /** A process in which two other rules went through the same loop. */
  @State(Scope.Thread)
  public static class Used extends Fresh {

    @Setup
    public void runTheOthers() {
      for (int i = 0; i < 20_000; i++) {
        sum(distances, distance -> distance >> 2);
        sum(distances, distance -> distance & 31);
      }
    }
  }
  // end::used[]

  // tag::wrong[]
  @Benchmark
  public int wrong(Used before) {
    return sum(before.distances, before.rule);
  }
  // end::wrong[]

  // tag::right[]
  @Benchmark
  public int right(Fresh before) {
    return sum(before.distances, before.rule);
  }
  // end::right[]

  // tag::sum[]
  static int sum(int[] distances, IntUnaryOperator rule) {
    int sum = 0;
    for (int distance : distances) {
      sum += rule.applyAsInt(distance);
    }
    return sum;
  }
  // end::sum[]
}
