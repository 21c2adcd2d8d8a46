package bucket32.lessons;

import bucket32.core.BucketLookup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Work that fits in a cache waits for the processor; work that does not waits for memory. */
@State(Scope.Thread)
public class Bandwidth extends Lesson {

  @Param({"2048", "8388608"})
  public int size;

  int[] distances;
  int[] buckets;
  final BucketLookup lookup = BucketLookup.of(Steps.SCHEME);

  @Setup
  public void draw() {
    distances = Steps.distances(size);
    buckets = new int[size];
  }

  // tag::steps[]
  @Benchmark
  public int[] steps() {
    for (int i = 0; i < distances.length; i++) {
      buckets[i] = Steps.bucket(distances[i]);
    }
    return buckets;
  }
  // end::steps[]

  @Benchmark
  public int[] lookup() {
    lookup.buckets(distances, buckets);
    return buckets;
  }

  // tag::limit[]
  @Benchmark
  public int[] limitCopy() {
    System.arraycopy(distances, 0, buckets, 0, distances.length);
    return buckets;
  }
  // end::limit[]
}
