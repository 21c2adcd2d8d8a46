package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacrosTest {

  private Workshop workshop;

  @BeforeEach
  void prepare() throws IOException {
    workshop = Workshop.empty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calc:bucket[113] | 31",
        "calc:bucket[-3] | 0",
        "calc:bucket[-3,direction=bidirectional] | 19",
        "calc:bucket[128,reading=course] | 32",
        "calc:first[30] | 99",
        "calc:last[30] | 112",
        "calc:count[30] | 14",
        "calc:max_exact[] | 16",
        "calc:max_exact[direction=bidirectional] | 8",
        "calc:buckets[] | 32",
        "calc:max_distance[] | 128",
        "calc:last_bucket[] | 31",
        "calc:final[] | 113",
        "calc:final[reading=book] | 114",
        "calc:final[max_distance=1024] | 790",
        "calc:distance[-3] | 3",
        "calc:distance[3] | 0",
        "calc:relative[5,2] | \u22123",
        "calc:offset[5,2] | 3",
        "calc:log[113] | 31.041",
      })
  void aNumberIsComputed(String macro, String number) throws IOException {
    Document page = workshop.chapter("The number is " + macro + ".").page();
    assertEquals("The number is " + number + ".", page.select(".text p").text());
  }

  @Test
  void aPageMayHaveASchemeOfItsOwn() throws IOException {
    workshop.file("chapters/index.adoc", "= Course", "", ". xref:01-page.adoc[]");
    workshop.file(
        "chapters/01-page.adoc",
        "= Page",
        ":buckets: 8",
        ":max_distance: 64",
        ":direction: causal",
        "",
        "calc:bucket[8] and calc:bucket[8,buckets=32].");
    assertEquals("5 and 8.", workshop.page().select(".text p").text());
  }

  @Test
  void theIntervalsOfSomeBucketsAreTabulated() throws IOException {
    Document page = workshop.chapter("intervals::[from=15,to=17]").page();
    assertEquals(
        List.of("15 exact 15 1", "16 logarithmic 16 to 18 3", "17 logarithmic 19 to 20 2"),
        page.select("tbody tr").eachText());
  }

  @Test
  void theFinalBucketHasNoEnd() throws IOException {
    Document page = workshop.chapter("intervals::[from=31]").page();
    assertEquals("31 final 113 and above no end", page.select("tbody tr").text());
  }

  @Test
  void aDeadBucketIsShownAsUnused() throws IOException {
    Document page =
        workshop.chapter("intervals::[from=16,to=17,direction=bidirectional]").page();
    assertEquals(
        List.of("16 unused none 0", "17 exact \u22121 1"),
        page.select("tbody tr").eachText());
  }

  @Test
  void offsetsAreTabulatedWithTheirRule() throws IOException {
    Document page = workshop.chapter("offsets::[offsets=\"10 20 500\"]").page();
    assertEquals(
        List.of("10 10 exact", "20 17 logarithmic", "500 31 final"),
        page.select("tbody tr").eachText());
    assertTrue(page.select("tbody tr").last().selectFirst(".rule").hasClass("final"));
  }

  @Test
  void readingsAreTabulatedSideBySide() throws IOException {
    Document page = workshop.chapter("readings::[]").page();
    assertEquals(
        List.of(
            "t5 16 16 31 113",
            "book 16 17 32 114",
            "course 16 16 32 128",
            "prose 16 16 32 129",
            "t5, per side 8 8 15 91"),
        page.select("tbody tr").eachText());
  }

  @Test
  void modelsAreTabulated() throws IOException {
    Document page = workshop.chapter("models::[]").page();
    assertTrue(page.select("tbody tr").eachText().contains("wavlm 320 800 bidirectional 80 778"));
  }

  @Test
  void theSchemeIsTabulated() throws IOException {
    Document page = workshop.chapter("scheme::[]").page();
    assertTrue(page.select("tbody tr").eachText().get(4).startsWith("max_exact 16 "));
  }

  @Test
  void anExerciseIsShownAsTheCatalogueHasIt() throws IOException {
    Element card = workshop.chapter("exercise::exact-buckets[]").page().selectFirst(".exercise");
    assertEquals("exercise-exact-buckets", card.id());
    assertTrue(card.text().contains("A bucket of its own"), card.text());
    assertTrue(card.select("pre").text().contains("./kata check exact-buckets"), card.text());
  }

  @Test
  void eachHintIsFoldedIntoTheOneBefore() throws IOException {
    Document page = workshop.chapter("exercise::exact-buckets[]").page();
    assertEquals(1, page.select(".exercise > details").size());
    assertEquals("Hint 1 of 5", page.select(".exercise > details > summary").text());
    assertEquals(1, page.select("details details details details details").size());
  }

  @Test
  void theStubsVerdictIsCaptured() throws IOException {
    Document page = workshop.chapter("red::exact-buckets[]").page();
    String verdict = page.selectFirst(".terminal pre").wholeText();
    assertTrue(verdict.startsWith("$ ./kata check exact-buckets\nexact-buckets  FAIL"), verdict);
    assertFalse(verdict.contains("\tat "), verdict);
  }

  @Test
  void theReferencesVerdictIsCaptured() throws IOException {
    Document page = workshop.chapter("green::exact-buckets[]").page();
    String verdict = page.selectFirst(".terminal pre").wholeText();
    assertTrue(verdict.startsWith("$ ./kata check exact-buckets\nexact-buckets  PASS"), verdict);
  }

  @Test
  void aTranscriptShowsWhatTheCommandPrints() throws IOException {
    Document page = workshop
        .chapter("[kata]", "----", "bucket 'a b' 2", "printf '1\\n2\\n' | bucket -", "----")
        .page();
    assertEquals("""
        $ ./kata bucket 'a b' 2
        [bucket, a b, 2] got 0 letters <&>
        $ printf '1\\n2\\n' | ./kata bucket -
        [bucket, -] got 4 letters <&>""", page.selectFirst(".terminal pre").wholeText());
    assertEquals(2, page.select(".terminal kbd").size());
  }

  @Test
  void aRulesWordThatIsPrintedHasItsColour() throws IOException {
    Document page = workshop.chapter("[kata]", "----", "bucket a,exact", "----").page();
    assertEquals("exact", page.select(".terminal .said.exact").text());
  }

  @Test
  void aFailureThatIsAnnouncedIsShown() throws IOException {
    Document page = workshop.chapter("[kata,exit=2]", "----", "fail", "----").page();
    assertEquals("$ ./kata fail\nit failed", page.selectFirst(".terminal pre").wholeText());
  }

  @Test
  void aQuestionComesFromTheChaptersBank() throws IOException {
    workshop.file("chapters/quizzes/01-page.yaml", """
        - id: how-many
          kind: choose
          level: remember
          scheme: {buckets: 32, max_distance: 128, direction: causal}
          reading: t5
          ask: Where does the `final` bucket start?
          answer: final_first
          distractors:
            - value: max_distance
              because: You take {max_distance} for the start.
          feedback: It starts at {final_first}.
        """);
    Element quiz = workshop.chapter("quiz::how-many[]").page().selectFirst("form.quizblock");
    assertEquals(
        "Where does the final bucket start?", quiz.selectFirst("legend").text());
    assertEquals(
        List.of("113", "128"), quiz.select("label:has([name=quiz-how-many-0])").eachText());
    assertEquals("./kata quiz ask 01-page", quiz.selectFirst(".unscripted code").text());
  }

  @Test
  void aQuestionWithAWrongKeyIsAFault() throws IOException {
    workshop.file("chapters/quizzes/01-page.yaml", """
        - id: wrong
          kind: number
          level: remember
          scheme: {buckets: 32, max_distance: 128, direction: causal}
          reading: t5
          ask: Where does the final bucket start?
          answer: final_first
          key: "128"
          distractors: []
          feedback: It starts at {final_first}.
        """);
    List<String> faults = workshop.chapter("quiz::wrong[]").faults();
    assertTrue(
        faults.get(0).contains("line 3: quiz::wrong[]: the key must be 113"), faults::toString);
  }

  @Test
  void aFormulaIsMathml() throws IOException {
    Document page = workshop
        .chapter("Let stem:[n < E] hold.", "", "[stem]", "++++", "n/E", "++++")
        .page();
    assertEquals("n<E", page.selectFirst(".text p math").text().replace(" ", ""));
    assertEquals("block", page.selectFirst(".stemblock math").attr("display"));
    assertEquals(1, page.select(".stemblock mfrac").size());
    assertFalse(page.text().contains("\\$"), page.text());
  }

  @Test
  void bracketsGrowOnlyAroundWhatIsHigherThanALine() throws IOException {
    Document page =
        workshop.chapter("stem:[(n) + (n/E)] and stem:[floor(n//E)].").page();
    assertEquals(
        List.of("(", ")", "\u230a", "\u230b"), page.select("mo[stretchy=false]").eachText());
    assertEquals(1, page.select("mfrac").size());
  }

  @Test
  void codeIsHighlightedByClass() throws IOException {
    Document page = workshop
        .chapter("[source,java]", "----", "include::{stubs}/ExactBuckets.java[]", "----")
        .page();
    assertFalse(page.select("pre .kd").isEmpty());
    assertTrue(page.select("pre [style]").isEmpty());
  }
}
