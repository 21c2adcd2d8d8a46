package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

  @Test
  void anOffsetIsExplainedUnderEveryReading() {
    Ran ran = Ran.line("quiz explain 120");
    assertEquals(0, ran.exitCode());
    assertTrue(ran.out().startsWith("""
        offset 120, 32 buckets, max_distance 128, causal
          reading  bucket         takes            rule
          t5       31 of 0..31    113 and beyond   final
          book     32 of 0..32    114 and beyond   final
          course   31 of 0..32    113 to 127       logarithmic
          prose    31 of 0..32    113 to 128       logarithmic
          readings part: t5 and course and prose: bucket 31; book: bucket 32
          the nearest offset at which they part is 30
          why (t5):
        """), ran.out());
  }

  @Test
  void theProofIsShownInWholeNumbers() {
    assertContains(
        "    n = 112 falls short of step 15: 7^16 = 33232930569601 < 35184372088832 = 8^15\n",
        Ran.line("quiz explain --reading t5 120"));
  }

  @Test
  void aPairIsExplainedByItsOffset() {
    Ran ran = Ran.line("quiz explain --reading t5 5,140");
    assertContains("pair (5, 140), offset -135, 32 buckets, max_distance 128, causal\n", ran);
    assertContains("  t5       0 of 0..31     0                exact\n", ran);
  }

  @Test
  void aClaimThatHoldsUnderSomeReadingsOnlyIsNoYes() {
    Ran ran = Ran.line("quiz explain offset 120 is in bucket 32 of 0..32 with dist_max 128");
    assertContains("claim: lands(120, 32)\n  t5       holds ", ran);
    assertContains("\n  book     holds ", ran);
    assertContains("\n  course   does not hold ", ran);
    assertContains("\n  prose    does not hold ", ran);
    assertEquals(1, ran.exitCode());
  }

  @Test
  void aClaimThatHoldsUnderTheNamedReadingIsAYes() {
    assertEquals(
        0, Ran.line("quiz explain --reading t5 the final bucket starts at 113").exitCode());
    assertEquals(
        1, Ran.line("quiz explain --reading t5 the final bucket starts at 128").exitCode());
    assertEquals(
        0, Ran.line("quiz explain prose: the final bucket starts at 129").exitCode());
  }

  @Test
  void aBucketThatIsClaimedIsShown() {
    assertContains(
        "bucket 30 takes 99 to 112, 14 in all\n",
        Ran.line("quiz explain --reading t5 bucket 30 holds 99 to 113"));
  }

  @Test
  void twoSchemesStandSideBySide() {
    Ran ran = Ran.line("quiz explain --max-distance 10000 --against 32,500 --length 2048 400");
    assertContains("final bucket from            6688                           404\n", ran);
    assertContains("64.4 % (1352190 of 2098176 pairs)\n", ran);
    assertContains(
        "offset 400                   24 (400 to 598)                30 (326 to 403)\n", ran);
  }

  @Test
  void whatLosesItsOwnBucketIsListed() {
    assertContains(
        "lose their own bucket                                       8..15\n",
        Ran.line("quiz explain --against 16,128"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      quiz explain                   | give offsets, QUERY,KEY pairs or a claim; for example: ./kata quiz explain 120
      quiz explain --length 5 3      | --length needs --against N,D
      quiz explain --against 3       | --against must be num_buckets,max_distance, but was '3'; give two numbers such as 32,500
      quiz explain --against 32,12   | max_distance must be greater than max_exact 16, but was 12; use 17 or more
      quiz explain --against 32,500 a claim | --against takes offsets and QUERY,KEY pairs, not a claim; ask for the claim on its own
      quiz explain 5,                | '5,' is not an offset; give an integer or QUERY,KEY
      quiz explain bucket(120 = 31   | column 16 of 'bucket(120 = 31' must be ')', but was the end
      quiz explain first(40) = 3     | in 'first(40) = 3': a bucket must be from 0 to 31, but was 40; buckets count from 0
      """)
  void whatIsTypedWrongIsSaidInOneLine(String typed, String said) {
    Ran ran = Ran.line(typed);
    assertEquals(2, ran.exitCode());
    assertEquals(said + "\n", ran.err());
  }

  private static void assertContains(String part, Ran ran) {
    assertTrue(ran.out().contains(part), ran.out() + ran.err());
  }
}
