package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.LogarithmicBuckets;
import bucket32.core.Thresholds;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProofTest {

  private static final String RULE =
      "E = max_exact = 16, L = 16 logarithmic buckets, D = max_distance = 128;"
          + " step k begins where n^L >= D^k * E^(L-k), here in lowest terms";

  @Test
  void theFinalBucketIsProvedOnBothSidesOfItsBoundary() {
    assertEquals(
        List.of(
            RULE,
            "n = 112 falls short of step 15: 7^16 = 33232930569601 < 35184372088832 = 8^15",
            "n = 113 reaches step 15: 113^16 = 7.067...e32 > 6.490...e32 = 8^15 * 16^16",
            "step 15 is the last: bucket 31 takes 113 and all beyond"),
        Proof.of(t5(), 120));
  }

  @Test
  void aLogarithmicOffsetIsProvedBetweenTwoSteps() {
    assertEquals(
        List.of(
            RULE,
            "n = 31 reaches step 5: 31^16 = 7.274...e23 > 6.044...e23 = 8^5 * 16^16",
            "n = 32 falls short of step 6: 2^8 = 256 < 512 = 8^3",
            "so distance 32 has passed 5 steps: bucket 16 + 5 = 21"),
        without(1, Proof.of(t5(), 32)));
  }

  @Test
  void anExactOffsetNeedsNoPowers() {
    assertEquals(
        List.of("distance 7 is below max_exact 16: the exact rule gives it bucket 7"),
        Proof.of(t5(), 7));
  }

  @Test
  void aKeyAfterACausalQueryHasDistanceZero() {
    assertEquals(
        "the key comes after the query, which does not look ahead: distance 0",
        Proof.of(t5(), -135).get(0));
  }

  @Test
  void theSecondHalfIsAddedLast() {
    List<String> proof = Proof.of(BucketScheme.t5(32, 128, Direction.BIDIRECTIONAL), -3);
    assertEquals("the second half begins at 16: bucket 3 + 16 = 19", proof.get(2));
  }

  @Test
  void aReadingThatKeepsTheFinalBucketApartSaysSo() {
    assertEquals(
        "distance 128 is at least 128: this reading keeps bucket 32 for all of these",
        Proof.of(Reading.COURSE.scheme(32, 128, Direction.CAUSAL), 128).get(1));
    assertEquals(
        "distance 128 is not strictly greater than max_distance: it stays in bucket 31",
        Proof.of(Reading.PROSE.scheme(32, 128, Direction.CAUSAL), 128).get(3));
  }

  @Test
  void aTieIsShownAsOne() {
    assertEquals(
        "2^2 = 4", Comparison.of(8, 2, new LogarithmicBuckets(4, 4, 16)).toString());
  }

  @Property
  void theSmallComparisonDecidesLikeTheRule(
      @ForAll @IntRange(min = 1, max = 40) int maxExact,
      @ForAll @IntRange(min = 1, max = 40) int count,
      @ForAll @IntRange(min = 1, max = 2000) int beyond,
      @ForAll @IntRange(max = 3000) int further,
      @ForAll @IntRange(max = 40) int step) {
    LogarithmicBuckets buckets = new LogarithmicBuckets(maxExact, count, maxExact + beyond);
    int asked = Math.min(step, count);
    assertEquals(
        Thresholds.reaches(maxExact + further, asked, buckets),
        Comparison.of(maxExact + further, asked, buckets).reaches());
  }

  private static BucketScheme t5() {
    return BucketScheme.t5(32, 128, Direction.CAUSAL);
  }

  private static List<String> without(int index, List<String> lines) {
    return java.util.stream.IntStream.range(0, lines.size())
        .filter(i -> i != index)
        .mapToObj(lines::get)
        .toList();
  }
}
