package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.oracle.Verdict.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verify the banks of course platforms. */
class ForeignBankTest {

  private static final String STEM = "T5 code, 32 buckets, max_distance 128: ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the smallest offset in the final bucket? {#113} | VERIFIED",
        "the smallest offset in the final bucket? {#128} | WRONG",
        "the smallest offset in the final bucket? {#113:0.5} | VERIFIED",
        "the smallest offset in the final bucket? {#113:2} | WRONG",
        "the smallest offset in the final bucket? {#112..114} | WRONG",
        "the smallest offset in the final bucket? {#=113:0#yes =%50%128:0#no} | WRONG",
        "which key lands in bucket 31 for query 200? {#0..87} | VERIFIED",
        "which key lands in bucket 31 for query 200? {#0..88} | WRONG",
        "which key lands in bucket 31 for query 200? {#43.5:43.5} | VERIFIED",
        "which bucket does offset 19 land in? {=17 ~16#cast ~18} | VERIFIED",
        "which bucket does offset 19 land in? {=16 ~17} | WRONG",
        "which bucket does offset 19 land in? {~%100%bucket 17 ~%-100%bucket 16} | VERIFIED",
        "which bucket does offset 19 land in? {=the 18th ~the 17th} | VERIFIED",
        "which pairs land in bucket 31? {~%50%(140, 5) ~%50%(130,17) ~%-50%(5, 140)} | VERIFIED",
        "which pairs land in bucket 31? {~%50%(140, 5) ~%50%(130,18) ~%-50%(5, 140)} | WRONG",
        "offsets 10 and 20 share a bucket. {F} | VERIFIED",
        "offsets 10 and 20 share a bucket. {TRUE#no} | WRONG",
        "which is right? {=offsets 200 and 300 share ~offsets 10 and 20 share} | VERIFIED",
        "which is right? {=offsets 10 and 20 share ~offsets 200 and 300 share} | WRONG",
        "which is wrong? {=offsets 10 and 20 share ~offsets 200 and 300 share} | UNVERIFIED",
        "which bucket does offset 19 land in? {=seventeen ~16} | UNVERIFIED",
        "which bucket is nicest? {=17 ~16} | UNVERIFIED",
        "say why. {} | UNVERIFIED",
        "match. {=offset 3 -> 3 =offset 4 -> 4} | UNVERIFIED",
        "a description without braces | UNVERIFIED"
      })
  void aGiftQuestionIsComputedAgain(String question, Outcome outcome) {
    assertEquals(outcome, gift(STEM + question).outcome(), question);
  }

  @Test
  void aWrongKeyIsNamedWithTheRightAnswerAndItsProof() {
    Verdict verdict = gift("::start:: " + STEM + "the smallest offset in the final bucket? {#128}");
    assertEquals("start", verdict.question());
    assertEquals("the key says 128, but the right answer is 113 (t5)", verdict.why());
    assertEquals("offset 113 under t5:", verdict.proof().get(0));
    assertTrue(verdict.proof().stream().anyMatch(line -> line.contains("7^16 = 33232930569601")));
  }

  @Test
  void aKeyThatDependsOnTheReadingIsNeverTakenForRight() {
    Verdict verdict =
        gift("32 buckets, max_distance 128. The smallest offset in the final bucket? {#113}");
    assertEquals(Outcome.UNVERIFIED, verdict.outcome());
    assertTrue(
        verdict.why().startsWith("the readings part: the key is right under t5 alone"),
        verdict.why());
  }

  @Test
  void aKeyThatNoReadingGivesIsWrong() {
    assertEquals(
        Outcome.WRONG,
        gift("32 buckets, max_distance 128. The smallest offset in the final bucket? {#100}")
            .outcome());
  }

  @Test
  void aQuestionThatStatesNoSchemeIsUnverified() {
    assertEquals(
        "it states no scheme; say it there, or with --buckets and --max-distance",
        gift("The smallest offset in the final bucket? {#113}").why());
  }

  @Test
  void giftLinesCommentsAndEscapesAreUnderstood() {
    List<ForeignQuestion> questions = GiftBank.parse("b.gift", """
        // a comment
        $CATEGORY: T5

        ::one\\:two:: [html]<p>With n_b\\=3,
        a &lt; b?</p> {
          =yes#right
          ~no#wrong####why
        }

        Missing {=word ~letter} here.
        """);
    assertEquals(2, questions.size());
    assertEquals(4, questions.get(0).line());
    assertEquals("one:two", questions.get(0).name());
    assertEquals("With n_b=3, a < b?", questions.get(0).text());
    assertEquals(
        List.of("yes", "no"),
        questions.get(0).answers().stream().map(ForeignQuestion.Answer::text).toList());
    assertEquals("Missing here.", questions.get(1).text());
  }

  @Test
  void aMoodleQuestionIsComputedAgain() {
    String moodle = """
        <quiz>
          <question type="category"><category><text>T5</text></category></question>
          <question type="numerical"><name><text>start</text></name>
            <questiontext format="html"><text><![CDATA[<p>T5 code, 32 buckets: what is the smallest
            offset in the <b>final</b> bucket?</p>]]></text></questiontext>
            <answer fraction="100"><text>KEY</text><feedback><text>128</text></feedback></answer>
          </question>
        </quiz>
        """;
    assertEquals(Outcome.VERIFIED, moodle(moodle.replace("KEY", "113")).outcome());
    assertEquals(Outcome.WRONG, moodle(moodle.replace("KEY", "128")).outcome());
    assertEquals("b.xml:3", moodle(moodle.replace("KEY", "128")).where());
  }

  @Test
  void entitiesAreRefusedBeforeTheyAreLookedUp(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "113");
    assertRefused(
        "b.xml:1: a bank must have no DOCTYPE, but has one; remove it",
        "<!DOCTYPE quiz [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]><quiz>&a;</quiz>");
    assertRefused(
        "b.xml:1: a bank must have no DOCTYPE, but has one; remove it",
        "<!DOCTYPE quiz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><quiz>&b;</quiz>");
  }

  @Test
  void brokenXmlIsRefusedOnItsLine() {
    String refusal = assertThrows(
            UnreadableBank.class, () -> MoodleBank.parse("b.xml", bytes("<quiz>\n<question>\n")))
        .getMessage();
    assertTrue(refusal.startsWith("b.xml:3: this is no well-formed XML: "), refusal);
    assertEquals(1, refusal.lines().count());
    assertRefused(
        "b.xml:1: a Moodle bank must begin with <quiz>, but begins with <html>; export it as Moodle"
            + " XML",
        "<html/>");
  }

  @Test
  void anEmptyBankIsRefused() {
    assertRefused("b.xml:1: a bank must have questions, but has none; export some", "<quiz/>");
  }

  @Test
  void giftMustBeUtf8(@TempDir Path folder) throws IOException {
    Path bank = folder.resolve("b.gift");
    Files.write(bank, new byte[] {'a', '\n', (byte) 0xff});
    assertEquals(
        bank + ":2: a bank must be UTF-8, but is not; save it as UTF-8",
        assertThrows(
                UnreadableBank.class,
                () -> new BankVerifier(Optional.empty(), Optional.empty()).verify(bank))
            .getMessage());
  }

  @Test
  void anEndlessQuestionIsNotLookedThrough() {
    String endless = "which ".repeat(200_000);
    assertEquals(Outcome.UNVERIFIED, gift(endless + "{=" + endless + " ~b}").outcome());
    assertEquals(
        Outcome.UNVERIFIED, gift("T5: which is right? {=" + endless + " ~b}").outcome());
  }

  @Test
  void unclosedAnswersAreRefusedOnTheirLine() {
    assertEquals(
        "b.gift:3: answers must end with '}', but do not; close them",
        assertThrows(UnreadableBank.class, () -> GiftBank.parse("b.gift", "\n\nWhat? {=3\n"))
            .getMessage());
  }

  @Test
  void questionsThatStandTogetherAreRefusedNotPassedOver() {
    assertEquals(
        "b.gift:1: questions must have blank lines between them, but here two stand together; put one between",
        assertThrows(
                UnreadableBank.class, () -> GiftBank.parse("b.gift", "What? {=3}\nAnd? {=4}\n"))
            .getMessage());
  }

  @Test
  void aHugeOrStrangeFileIsRefusedInOneLine(@TempDir Path folder) throws IOException {
    BankVerifier verifier = new BankVerifier(Optional.empty(), Optional.empty());
    Path huge = folder.resolve("huge.xml");
    Files.write(huge, new byte[(16 << 20) + 1]);
    assertEquals(
        huge + ":1: a bank must have at most 16777216 bytes, but has more; split it",
        assertThrows(UnreadableBank.class, () -> verifier.verify(huge)).getMessage());
    Path other = Files.writeString(folder.resolve("bank.docx"), "x");
    assertEquals(
        other + ":1: a bank must be .yaml, .xml (Moodle) or .gift, but is not; rename or export it",
        assertThrows(UnreadableBank.class, () -> verifier.verify(other)).getMessage());
  }

  private static void assertRefused(String message, String xml) {
    assertEquals(
        message,
        assertThrows(UnreadableBank.class, () -> MoodleBank.parse("b.xml", bytes(xml)))
            .getMessage());
  }

  private static Verdict gift(String question) {
    List<ForeignQuestion> questions = GiftBank.parse("b.gift", question);
    assertEquals(1, questions.size());
    return new ForeignVerifier("b.gift", Optional.empty(), Optional.empty())
        .verify(questions.get(0));
  }

  private static Verdict moodle(String xml) {
    List<ForeignQuestion> questions = MoodleBank.parse("b.xml", bytes(xml));
    assertEquals(1, questions.size());
    return new ForeignVerifier("b.xml", Optional.empty(), Optional.empty())
        .verify(questions.get(0));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
