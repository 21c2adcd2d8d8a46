package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FinalStartProperties {

  // tag::nearest[]
  @Property
  void nothingNearerReachesTheLastIndex(@ForAll("buckets") LogarithmicBuckets buckets) {
    long first = FinalBucket.t5(buckets).firstDistance();
    int last = buckets.maxExact() + buckets.count() - 1;
    long nearest = buckets.maxExact();
    while (buckets.bucket(nearest) < last) {
      nearest++;
    }
    assertEquals(nearest, first, "t5(" + buckets + ").firstDistance()");
  }
  // end::nearest[]

  @Property
  void thereAreAsManyIndicesAsBuckets(@ForAll("buckets") LogarithmicBuckets buckets) {
    assertEquals(
        buckets.maxExact() + buckets.count(),
        FinalBucket.t5(buckets).index() + 1,
        "t5(" + buckets + ").index() + 1");
  }

  @Provide
  Arbitrary<LogarithmicBuckets> buckets() {
    return LogarithmicBucketsProperties.buckets();
  }
}
