package bucket32.oracle;

import static bucket32.core.Direction.CAUSAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import bucket32.core.BucketScheme;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartingTest {

  @ParameterizedTest
  @CsvSource({"T5,BOOK,30", "T5,COURSE,128", "T5,PROSE,129", "COURSE,PROSE,128"})
  void twoReadingsOf32Part(Reading one, Reading other, long offset) {
    assertEquals(
        OptionalLong.of(offset),
        Parting.ofBuckets(List.of(one.scheme(32, 128, CAUSAL), other.scheme(32, 128, CAUSAL))));
  }

  @ParameterizedTest
  @CsvSource({"T5,COURSE,128", "T5,BOOK,114", "COURSE,PROSE,128"})
  void theyAlsoPartOverWhatIsAskedOfThem(Reading one, Reading other, long offset) {
    BucketScheme first = one.scheme(32, 128, CAUSAL);
    BucketScheme second = other.scheme(32, 128, CAUSAL);
    assertEquals(
        OptionalLong.of(offset),
        Parting.nearest(
            List.of(first, second),
            asked -> (first.bucketOfOffset(asked) == 32) != (second.bucketOfOffset(asked) == 32)));
  }

  @Property(tries = 200)
  void noNearerOffsetPartsThem(
      @ForAll Reading one,
      @ForAll Reading other,
      @ForAll @IntRange(min = 2, max = 40) int numBuckets,
      @ForAll @IntRange(min = 22, max = 300) int maxDistance) {
    BucketScheme first = one.scheme(numBuckets, maxDistance, CAUSAL);
    BucketScheme second = other.scheme(numBuckets, maxDistance, CAUSAL);
    assertEquals(
        LongStream.rangeClosed(0, 400)
            .filter(offset -> first.bucketOfOffset(offset) != second.bucketOfOffset(offset))
            .findFirst(),
        Parting.ofBuckets(List.of(first, second)));
  }
}
