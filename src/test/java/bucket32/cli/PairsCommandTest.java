package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsCommandTest {

  @Test
  void everyReadingAnswersWhenNoneIsNamed() {
    Ran ran = Ran.line("quiz pairs --final --format csv 120,5");
    assertEquals("""
        query,key,offset,reading,bucket,lands
        120,5,115,t5,31,yes
        120,5,115,book,32,yes
        120,5,115,course,31,no
        120,5,115,prose,31,no
        """, ran.out());
    assertEquals(0, ran.exitCode());
  }

  @Test
  void whereTheyPartIsSaidInOneLineBesideTheAnswers() {
    assertEquals(
        "readings part at offset 113: t5 says bucket 31 (lands); book says bucket 31 (does not);"
            + " course says bucket 31 (does not); prose says bucket 31 (does not)\n",
        Ran.line("quiz pairs --final --format csv 120,5").err());
    assertEquals(
        "readings part at offset 128: course says bucket 32 (lands); prose says bucket 31 (does"
            + " not)\n",
        Ran.line("quiz pairs --bucket 32 --reading course,prose 200,5").err());
  }

  @Test
  void readingsThatAgreeAreNotSaidToPart() {
    assertEquals("", Ran.line("quiz pairs --bucket 3 7,4").err());
  }

  @Test
  void theOrdinalCountsFromOneAndTheBucketFromZero() {
    String expected =
        Ran.line("quiz pairs --bucket 31 --format csv 130,5 116,5").out();
    assertEquals(
        expected, Ran.line("quiz pairs --ordinal 32 --format csv 130,5 116,5").out());
    assertTrue(expected.contains("130,5,125,t5,31,yes\n"));
    assertTrue(expected.contains("116,5,111,t5,30,no\n"));
  }

  @Test
  void theDirectionOfAPairMattersInTheCausalCase() {
    Ran ran = Ran.kata(
        "quiz",
        "pairs",
        "--ordinal",
        "32",
        "--reading",
        "t5",
        "--format",
        "csv",
        "(0,140)",
        "( 140, 0 )");
    assertEquals(
        "query,key,offset,reading,bucket,lands\n0,140,-140,t5,0,no\n140,0,140,t5,31,yes\n",
        ran.out());
    assertEquals(
        "pairs whose key comes after the query: 1, the first is 0,140; a causal query does not see"
            + " that key, and its distance counts as 0\n",
        ran.err());
  }

  @Test
  void onlyThoseThatLandArePrintedWhenAskedFor() {
    Ran ran = Ran.piping(
        "130,5\n6,5\n120,5\n", "quiz", "pairs", "--final", "--only", "--format", "csv", "-");
    assertEquals("""
        query,key,offset,reading,bucket,lands
        130,5,125,t5,31,yes
        130,5,125,book,32,yes
        120,5,115,t5,31,yes
        120,5,115,book,32,yes
        """, ran.out());
  }

  @Test
  void nothingThatLandsIsAnAnswerToo() {
    Ran ran = Ran.line("quiz pairs --bucket 31 --reading t5 --only --format csv 6,5");
    assertEquals(
        new Ran(0, "query,key,offset,reading,bucket,lands\n", "no pair lands there\n"), ran);
  }

  @Test
  void jsonHasTheSameNamesAndATruthValue() {
    assertEquals(
        "[{\"query\":120,\"key\":5,\"offset\":115,\"reading\":\"t5\",\"bucket\":31,\"lands\":true}\n]\n",
        Ran.line("quiz pairs --final --reading t5 --format json 120,5").out());
  }

  @Test
  void aTableHasOneLineForEachPair() {
    assertEquals("""
           query       key    offset  t5         book       course     prose
             120         5       115  31 lands   32 lands   31         31
               6         5         1  1          1          1          1
        """, Ran.line("quiz pairs --final 120,5 6,5").out());
  }

  @Test
  void theCodesIndicesEndBeforeBucket32() {
    Ran ran = Ran.line("quiz pairs --bucket 32 --reading t5 140,5");
    assertEquals(0, ran.exitCode());
    assertEquals(
        List.of(
            "no pair lands in bucket 32 under the t5 reading: its indices run from 0 to 31, and the"
                + " 32nd bucket is index 31",
            "no pair lands there"),
        ran.err().lines().toList());
  }

  @Test
  void t5AloneAnswersForTwoDirections() {
    Ran ran = Ran.line("quiz pairs --final --direction bidirectional --format csv 120,5 5,120");
    assertEquals(
        "query,key,offset,reading,bucket,lands\n120,5,115,t5,15,yes\n5,120,-115,t5,31,yes\n",
        ran.out());
    assertEquals(
        "t5 alone answers: the other readings say nothing of keys after the query\n", ran.err());
  }

  @Test
  void aReadingThatHasNoSuchSchemeIsLeftOutAndSaysWhy() {
    Ran ran = Ran.line("quiz pairs --final --buckets 3 --max-distance 2 --format csv 9,5");
    assertEquals(
        List.of("t5", "course", "prose"),
        ran.out().lines().skip(1).map(line -> line.split(",")[3]).toList());
    assertTrue(ran.err()
        .startsWith(
            "the book reading is left out: max_distance must be greater than max_exact 2,"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      quiz                             | say what to do: ./kata quiz pairs
      quiz pairs 5,4                   | say which bucket: --bucket INDEX (from 0), --ordinal NTH (from 1) or --final
      quiz pairs --bucket 3 --final 5,4 | say which bucket in one way only: --bucket INDEX (from 0), --ordinal NTH (from 1) or --final
      quiz pairs --bucket -1 5,4       | --bucket must be at least 0, but was -1; indices run from 0
      quiz pairs --ordinal 0 5,4       | --ordinal must be at least 1, but was 0; the first bucket is number 1
      quiz pairs --final               | give QUERY,KEY pairs, or - for standard input; for example: ./kata quiz pairs --ordinal 32 130,5
      quiz pairs --final 113           | '113' is not a pair; give QUERY,KEY
      quiz pairs --final -             | standard input is empty; give QUERY,KEY on each line
      quiz pairs --final --onyl 5,4    | unknown option '--onyl'; did you mean --only? See ./kata quiz pairs --help
      quiz pairs --final --buckets 1 5,4 | num_buckets must be from 2 to 65536 for one direction, but was 1; use 2 or more
      quiz pairs --final --reading book --direction bidirectional 5,4 | direction must be causal for the book reading, which says nothing of keys after the query, but was bidirectional; use causal, or the t5 reading
      """)
  void badInputIsSaidInOneLine(String typed, String said) {
    Ran ran = Ran.line(typed);
    assertEquals(2, ran.exitCode());
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count());
    assertTrue(ran.err().startsWith(said), ran.err());
  }

  @Test
  void aBadLineLosesNoneOfTheGoodOnes() {
    Ran ran = Ran.piping(
        "120,5\nx\n", "quiz", "pairs", "--final", "--reading", "t5", "--format", "csv", "-");
    assertEquals(
        new Ran(
            2,
            "query,key,offset,reading,bucket,lands\n120,5,115,t5,31,yes\n",
            "line 2: 'x' is not a pair; give QUERY,KEY\n"),
        ran);
  }
}
