package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

  private static final String QUESTION =
      "::start:: T5 code, 32 buckets: the smallest offset in the final bucket? {#KEY}\n";

  @TempDir
  private Path folder;

  @Test
  void aRightKeyIsAYes() throws IOException {
    Path bank = bank("113");
    Ran ran = Ran.kata("quiz", "verify", bank.toString());
    assertEquals(
        new Ran(
            0,
            bank + ":1: start: verified: the right answer is 113 (t5)\n",
            "1 verified, 0 wrong, 0 unverified\n"),
        ran);
  }

  @Test
  void aWrongKeyIsNamedWithItsProofAndIsANo() throws IOException {
    Path bank = bank("128");
    Ran ran = Ran.kata("quiz", "verify", bank.toString());
    assertEquals(1, ran.exitCode());
    assertTrue(
        ran.out()
            .startsWith(
                bank + ":1: start: wrong: the key says 128, but the right answer is 113 (t5)\n"
                    + "  offset 113 under t5:\n"),
        ran.out());
  }

  @Test
  void theCoursesOwnQuestionsAreVerified() {
    Ran ran = Ran.kata("quiz", "verify", quizzes().resolve("02-exact.yaml").toString());
    assertEquals(0, ran.exitCode(), ran.out());
  }

  @Test
  void aMissingFileIsSaidInOneLine() {
    assertEquals(
        new Ran(2, "", "nowhere.xml cannot be read; there is no such file\n"),
        Ran.line("quiz verify nowhere.xml"));
  }

  @Test
  void nothingIsPrintedWhereAFileIsNoBank() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.yaml"), "- id: [\n");
    Ran ran = Ran.kata("quiz", "verify", bank("113").toString(), broken.toString());
    assertEquals(2, ran.exitCode());
    assertEquals("", ran.out());
    assertTrue(ran.err().startsWith(broken + ":"), ran.err());
  }

  private Path bank(String key) throws IOException {
    return Files.writeString(folder.resolve("bank.gift"), QUESTION.replace("KEY", key));
  }

  private static Path quizzes() {
    return Path.of(System.getProperty("bucket32.home", "")).resolve("chapters/quizzes");
  }
}
