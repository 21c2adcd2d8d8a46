package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Rule;
import bucket32.oracle.WhatIf.Share;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WhatIfTest {

  @Test
  void aLowerMaxDistanceGivesMoreOffsetsABucketOfTheirOwn() {
    assertEquals(List.of(), new WhatIf(t5(32, 128), t5(32, 40)).lost());
    assertEquals(
        List.of(16L, 17L, 18L, 21L, 22L, 23L, 26L, 31L),
        new WhatIf(t5(32, 128), t5(32, 40)).gained());
  }

  @Test
  void fewerBucketsTakeTheirOwnFromOffsets() {
    assertEquals(List.of(4L, 5L, 6L, 7L), new WhatIf(t5(16, 128), t5(8, 128)).lost());
  }

  @Property
  void theShareIsWhatCountingGives(
      @ForAll @IntRange(min = 1, max = 60) int length,
      @ForAll @IntRange(min = 4, max = 20) int buckets,
      @ForAll @IntRange(min = 11, max = 40) int distance,
      @ForAll Direction direction) {
    BucketScheme scheme = BucketScheme.t5(buckets, distance, direction);
    long landing = 0;
    long pairs = 0;
    for (int query = 0; query < length; query++) {
      for (int key = 0; key < (direction == Direction.CAUSAL ? query + 1 : length); key++) {
        int bucket = scheme.bucketOfOffset(query - key);
        landing += scheme.interval(bucket).rule() == Rule.FINAL ? 1 : 0;
        pairs++;
      }
    }
    assertEquals(new Share(landing, pairs), WhatIf.inTheFinalBucket(scheme, length));
  }

  private static BucketScheme t5(int buckets, int distance) {
    return BucketScheme.t5(buckets, distance, Direction.CAUSAL);
  }
}
