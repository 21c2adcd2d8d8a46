package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AskCommandTest {

  @Test
  void aRightNumberIsRight() {
    assertContains("a whole number: right\nThe answer: 113.", ask("113\nq\n", "04-final"));
  }

  @Test
  void aKnownSlipSaysWhatItMeans() {
    assertContains(
        "a whole number:   128: You take max_distance for the start.", ask("128\nq\n", "4"));
  }

  @Test
  void aWrongChoiceSaysWhatItMeans() {
    assertContains(
        "  where the key stands in the text: You think of absolute positions.",
        ask("32\n2\n1\nq\n", "00-start")
            + ask("32\n2\n2\nq\n", "00-start")
            + ask("32\n2\n3\nq\n", "00-start"));
  }

  @Test
  void whatIsNoAnswerIsAskedAgain() {
    assertContains(
        "'abc' is not a whole number; give one, an empty line or q\na whole number: right\n",
        ask("abc\n113\nq\n", "04-final"));
  }

  @Test
  void aChoiceMayBeTypedInItsWords() {
    assertContains("\n2 of 2 answered right\n", ask("113\n113\n114\n128\n129\nq\n", "04-final"));
  }

  @Test
  void theTallyCountsWhatWasAnswered() {
    assertContains("\n1 of 2 answered right\n", ask("113\n\n0\nq\n", "04-final"));
    assertContains("\n0 of 0 answered right\n", ask("q\n", "04-final"));
  }

  @Test
  void theEndOfInputIsLeaving() {
    assertContains("\n1 of 1 answered right\n", ask("113\n", "04-final"));
  }

  @Test
  void aRationaleShowsItsRubricAndClaimsNoGrade() {
    String said = ask("\n".repeat(40), "04-final");
    assertContains("  1) The table has a fixed length", said);
    assertContains("    earns points [1, 2, 3, 4].", said);
    assertContains("\n0 of 0 answered right\n", said);
  }

  @Test
  void anUnknownChapterIsSaidInOneLine() {
    Ran ran = Ran.line("quiz ask 04-finl");
    assertEquals(
        new Ran(2, "", "'04-finl' is not a chapter with questions; did you mean 04-final?\n"), ran);
  }

  private static String ask(String typed, String chapter) {
    Ran ran = Ran.piping(typed, "quiz", "ask", chapter);
    assertEquals(0, ran.exitCode(), ran.err());
    return ran.out();
  }

  private static void assertContains(String part, String said) {
    assertTrue(said.contains(part), said);
  }
}
