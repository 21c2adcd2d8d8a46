package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.core.Direction;
import bucket32.oracle.Question.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {

  private static final Stated DEFAULTS = new Stated(32, 128, Direction.CAUSAL);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "offset 120 is in bucket 32 of 0..32 with dist_max 128 | lands(120, 32)",
        "Offset 120 lands in bucket 31 | lands(120, 31)",
        "the pair (140, 5) is in the final bucket | rule(135) = final",
        "140,5 is in the 32nd bucket | lands(135, 31)",
        "query 5 and key 140 are in bucket 0 | lands(-135, 0)",
        "key 140 of query 5 is not in bucket 31 | not (lands(-135, 31))",
        "the final bucket starts at 113 | final_first = 113",
        "bucket 30 begins at offset 99 | first(30) = 99",
        "bucket 30 ends at 112 | last(30) = 112",
        "bucket 30 holds the offsets 99 to 112 | first(30) = 99 and last(30) = 112",
        "bucket 30: 99..112 | first(30) = 99 and last(30) = 112",
        "Is 113 in the last bucket? | rule(113) = final",
        "do 500 and 510 share a bucket? | share(500, 510)",
        "bucket 17 holds 2 offsets | count(17) = 2",
        "offsets 500 and 510 share a bias | share(500, 510)",
        "10 and 20 do not share a bucket | not (share(10, 20))",
        "10 and 20 have different biases | not share(10, 20)",
        "(10, 7) and (103, 100) get the same bias | share(3, 3)",
        "offsets 200 and 300 are in bucket 31 | lands(200, 31) and lands(300, 31)",
        "relative position -120 is in bucket 31 | lands(120, 31)",
        "offset 16 is logarithmic | rule(16) = logarithmic",
        "the last bucket is 31 | last_bucket = 31",
        "there are 32 distinct bias parameters | parameters = 32",
        "bucket(120) = 31 | bucket(120) = 31",
        "not share(10, 20) | not share(10, 20)",
        "max_exact is 16 | max_exact = 16"
      })
  void aClaimBecomesAnExpression(String claim, String expression) {
    assertEquals(expression, Claim.read(claim).expression().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "with 64 buckets and max_distance 256, offset 9 is in bucket 9 | 64 | 256 | CAUSAL",
        "offset 9 is in bucket 9 of 64 buckets, dist_max = 1,024 | 64 | 1024 | CAUSAL",
        "n_b=3, dist_max=5: offset 4 is in bucket 2 | 3 | 5 | CAUSAL",
        "offset -9 is in bucket 24 of an encoder | 32 | 128 | BIDIRECTIONAL",
        "wavlm: offset 9 is in bucket 9 | 320 | 800 | BIDIRECTIONAL"
      })
  void aClaimMayNameItsScheme(String claim, int buckets, int distance, Direction direction) {
    Premise premise = Claim.read(claim).scheme().premise(Reading.T5, DEFAULTS);
    assertEquals(
        List.of(buckets, distance, direction),
        List.of(premise.numBuckets(), premise.maxDistance(), premise.direction()));
    assertTrue(Claim.read(claim).holds(premise));
  }

  @Test
  void whatAClaimNamesCanBeProved() {
    assertEquals(List.of(135L), Claim.read("(140, 5) is in bucket 31").offsets());
    assertEquals(List.of(135L), Claim.read("lands(140, 5, 31)").offsets());
    assertEquals(List.of(500L, 510L), Claim.read("500 and 510 share").offsets());
    assertEquals(List.of(30), Claim.read("bucket 30 holds 99 to 112").buckets());
  }

  @Test
  void indicesUpTo32Are33BucketsOfTheCode() {
    Claim claim = Claim.read("offset 120 is in bucket 32 of 0..32 with dist_max 128");
    assertTrue(claim.holds(claim.scheme().premise(Reading.T5, DEFAULTS)));
    assertTrue(claim.holds(claim.scheme().premise(Reading.BOOK, DEFAULTS)));
    assertEquals(false, claim.holds(claim.scheme().premise(Reading.COURSE, DEFAULTS)));
    assertEquals(false, claim.holds(claim.scheme().premise(Reading.PROSE, DEFAULTS)));
  }

  @Test
  void aClaimMayNameItsReading() {
    assertEquals(
        Reading.BOOK,
        Claim.read("under the book reading 114 is final bucket")
            .scheme()
            .reading()
            .get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "offset 5 is nice",
        "bucket 31",
        "offset 120 is in bucket 31 on 7 machines in bucket 4",
        "500 shares a bucket",
        "the final bucket starts at 113 or 114"
      })
  void whatIsNotUnderstoodIsRefusedAndNotGuessed(String claim) {
    String refusal =
        assertThrows(IllegalArgumentException.class, () -> Claim.read(claim)).getMessage();
    assertTrue(refusal.startsWith("a claim must read like"), refusal);
  }

  @Test
  void anExpressionWithAMistakeIsToldItsColumn() {
    String refusal = assertThrows(
            IllegalArgumentException.class, () -> Claim.read("bucket(120 = 31"))
        .getMessage();
    assertTrue(refusal.startsWith("column 16 of 'bucket(120 = 31'"), refusal);
  }
}
