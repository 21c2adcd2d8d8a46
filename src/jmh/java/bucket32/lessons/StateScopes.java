package bucket32.lessons;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** Two threads that write to the same counters wait for each other, and lose counts besides. */
public class StateScopes extends Lesson {

  private static final int[] DISTANCES = Steps.distances(4096);

  // tag::wrong[]
  /** One for all threads. */
  @State(Scope.Benchmark)
  public static class Shared {
    final int[] held = new int[Steps.SCHEME.numBuckets()];
  }

  @Benchmark
  @Threads(2)
  public int[] wrong(Shared counters) {
    return count(counters.held);
  }
  // end::wrong[]

  // tag::right[]
  /** One for each thread. */
  @State(Scope.Thread)
  public static class Own {
    final int[] held = new int[Steps.SCHEME.numBuckets()];
  }

  @Benchmark
  @Threads(2)
  public int[] right(Own counters) {
    return count(counters.held);
  }
  // end::right[]

  // tag::count[]
  private static int[] count(int[] held) {
    for (int distance : DISTANCES) {
      held[Steps.bucket(distance)]++;
    }
    return held;
  }
  // end::count[]
}
