package bucket32.core;

import static bucket32.core.BucketScheme.t5;
import static bucket32.core.Direction.BIDIRECTIONAL;
import static bucket32.core.Direction.CAUSAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class T5SchemeTest {

  // tag::halves[]
  @Test
  void aDecoderSpendsTheWholeTableOnThePast() {
    BucketScheme decoder = t5(32, 128, CAUSAL);
    assertEquals(16, decoder.exact().maxExact(), "decoder.exact().maxExact()");
    assertEquals(31, decoder.last().index(), "decoder.last().index()");
  }

  @Test
  void anEncoderHalvesTheTableFirst() {
    BucketScheme encoder = t5(32, 128, BIDIRECTIONAL);
    assertEquals(8, encoder.exact().maxExact(), "encoder.exact().maxExact()");
    assertEquals(15, encoder.last().index(), "encoder.last().index()");
  }
  // end::halves[]

  @ParameterizedTest
  @CsvSource({
    "32, 128, CAUSAL, 16, 16, 113",
    "32, 128, BIDIRECTIONAL, 8, 8, 91",
    "33, 128, BIDIRECTIONAL, 8, 8, 91",
    "4, 5, CAUSAL, 2, 2, 4",
    "8, 5, BIDIRECTIONAL, 2, 2, 4",
    "9, 100, CAUSAL, 4, 5, 53",
    "19, 100, BIDIRECTIONAL, 4, 5, 53",
    "320, 800, BIDIRECTIONAL, 80, 80, 778"
  })
  void everyPartHasItsNumbers(
      int buckets, int maxDistance, Direction direction, int maxExact, int count, long first) {
    BucketScheme scheme = t5(buckets, maxDistance, direction);
    String call = "t5(" + buckets + ", " + maxDistance + ", " + direction + ")";
    assertEquals(buckets, scheme.numBuckets(), call + ".numBuckets()");
    assertEquals(direction, scheme.direction(), call + ".direction()");
    assertEquals(maxExact, scheme.exact().maxExact(), call + ".exact().maxExact()");
    assertEquals(
        new LogarithmicBuckets(maxExact, count, maxDistance),
        scheme.last().logarithmic(),
        call + ".last().logarithmic()");
    assertEquals(maxExact + count - 1, scheme.last().index(), call + ".last().index()");
    assertEquals(first, scheme.last().firstDistance(), call + ".last().firstDistance()");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-7, 7",
    "-9, 8",
    "-11, 8",
    "-12, 9",
    "-90, 14",
    "-91, 15",
    "-128, 15",
    "-500, 15",
    "1, 17",
    "7, 23",
    "9, 24",
    "90, 30",
    "91, 31",
    "128, 31",
    "500, 31"
  })
  void anEncoderPlacesBothSides(long relativePosition, int bucket) {
    assertEquals(
        bucket,
        t5(32, 128, BIDIRECTIONAL).bucket(relativePosition),
        "t5(32, 128, BIDIRECTIONAL).bucket(" + relativePosition + ")");
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "0, 0", "-9, 9", "-15, 15", "-16, 16", "-19, 17", "-112, 30", "-113, 31"})
  void aDecoderPlacesThePast(long relativePosition, int bucket) {
    assertEquals(
        bucket,
        t5(32, 128, CAUSAL).bucket(relativePosition),
        "t5(32, 128, CAUSAL).bucket(" + relativePosition + ")");
  }
}
