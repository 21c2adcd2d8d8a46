package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is no bank is refused in one line that names file and line. */
class YamlBankTest {

  private static final String SOUND = """
      - id: one
        kind: number
        level: apply
        scheme: {buckets: 32, max_distance: 128, direction: causal}
        reading: t5
        ask: Where does it start?
        answer: final_first
        feedback: At {final_first}.
      """;

  @Test
  void aSoundBankIsRead() {
    Question question = bank(SOUND).question("one").orElseThrow();
    assertEquals("113", question.pose().key());
    assertEquals("At 113.", question.pose().feedback());
    assertEquals(
        "32 buckets, max_distance 128, causal, reading t5", question.pose().premise());
  }

  @Test
  void anUnknownKindIsRefused() {
    assertRefused(
        "b.yaml:2: kind must be one of choose, number, true-false, pairs, matching, ordering,"
            + " inverse, interval, rationale, but was 'guess'; use one of these",
        SOUND.replace("kind: number", "kind: guess"));
  }

  @Test
  void anUnknownFieldIsRefused() {
    assertRefused(
        "b.yaml:7: a field must be one of id, kind, level, scheme, reading, ask, feedback, key,"
            + " answer, distractors, but was 'anser'; remove it or mend its name",
        SOUND.replace("answer:", "anser:"));
  }

  @Test
  void aMissingFieldIsRefused() {
    assertRefused(
        "b.yaml:1: the field 'ask' must be given, but is missing; add it",
        SOUND.replace("  ask: Where does it start?\n", ""));
  }

  @Test
  void aTypedAnswerIsRefused() {
    assertRefused(
        "b.yaml:7: an answer must be computed from the scheme, but '113' is typed; write an"
            + " expression such as bucket(113), and what you expect under 'key:'",
        SOUND.replace("final_first\n", "113\n"));
  }

  @Test
  void aBadExpressionIsRefusedWithItsColumn() {
    assertRefused(
        "b.yaml:7: column 14 of 'final_first +' must be a number, a name or '(', but was the end",
        SOUND.replace("answer: final_first", "answer: final_first +"));
  }

  @Test
  void anImpossibleSchemeIsRefused() {
    assertRefused(
        "b.yaml:1: max_distance must be greater than max_exact 16, but was 12; use 17 or more",
        SOUND.replace("128", "12"));
  }

  @Test
  void anIdIsRefusedTheSecondTime() {
    assertRefused(
        "b.yaml:9: an id must be unique, but 'one' is on line 1 too; rename one", SOUND + SOUND);
  }

  @Test
  void aFieldIsRefusedTheSecondTime() {
    assertRefused(
        "b.yaml:9: a field must be given once, but 'level' is there again; remove one",
        SOUND + "  level: apply\n");
  }

  @Test
  void anchorsAreRefusedBeforeTheyGrow() {
    String anchors = ": a bank must have no anchors (&) and aliases (*), but has one; write it out";
    assertRefused("b.yaml:1" + anchors, "- &a [*a]\n");
    assertRefused("b.yaml:1" + anchors, "a: &a [lol, lol]\nb: [*a, *a, *a, *a, *a, *a, *a]\n");
    assertRefused("b.yaml:2" + anchors, "- a\n- *b\n");
  }

  @Test
  void aDeepFileIsRefused() {
    assertRefused(
        "b.yaml:1: a bank must nest at most 12 deep, but goes deeper; flatten it",
        "[".repeat(100_000));
  }

  @Test
  void brokenYamlIsRefusedWhereItBreaks() {
    String refusal = refusal(SOUND + "  key: [113\n");
    assertTrue(refusal.startsWith("b.yaml:10: this is no YAML: "), refusal);
    assertEquals(1, refusal.lines().count());
  }

  @Test
  void anEmptyFileIsRefused() {
    assertRefused("b.yaml:1: a bank must have questions, but is empty; begin one with '- id:'", "");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertRefused(
        "b.yaml:9: a bank must be one document, but another begins; remove the '---'",
        SOUND + "---\n" + SOUND);
  }

  @Test
  void aMappingIsNoBank() {
    assertRefused(
        "b.yaml:1: a list must stand here, but there is none; begin each item with '- '",
        "id: one\n");
  }

  @Test
  void otherEncodingsAreRefusedOnTheirLine() {
    byte[] latin = (SOUND + "# caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "b.yaml:9: a bank must be UTF-8, but is not; save it as UTF-8",
        assertThrows(UnreadableBank.class, () -> YamlTree.parse("b.yaml", latin))
            .getMessage());
  }

  @Test
  void aHugeFileIsRefusedUnread(@TempDir Path folder) throws IOException {
    Path huge = folder.resolve("huge.yaml");
    Files.writeString(huge, "#".repeat(YamlTree.MOST_BYTES + 1));
    assertEquals(
        huge + ":1: a bank must have at most 1048576 bytes, but has more; split it",
        assertThrows(UnreadableBank.class, () -> YamlBank.read(huge)).getMessage());
  }

  private static QuestionBank bank(String yaml) {
    return YamlBank.bank(YamlTree.parse("b.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private static String refusal(String yaml) {
    return assertThrows(UnreadableBank.class, () -> bank(yaml)).getMessage();
  }

  private static void assertRefused(String message, String yaml) {
    assertEquals(message, refusal(yaml));
  }
}
