package bucket32.lessons;

import bucket32.core.BucketLookup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An array made in every call is made ready, and later cleared away, at somebody's cost. */
@State(Scope.Thread)
public class Allocation extends Lesson {

  final int[] distances = Steps.distances(65_536);
  final int[] buckets = new int[distances.length];
  final BucketLookup lookup = BucketLookup.of(Steps.SCHEME);

  // tag::wrong[]
  @Benchmark
  public int[] wrong() {
    int[] fresh = new int[distances.length];
    lookup.buckets(distances, fresh);
    return fresh;
  }
  // end::wrong[]

  // tag::right[]
  @Benchmark
  public int[] right() {
    lookup.buckets(distances, buckets);
    return buckets;
  }
  // end::right[]
}
