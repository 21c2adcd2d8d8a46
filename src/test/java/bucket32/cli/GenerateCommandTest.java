package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

  @Test
  void whatIsGeneratedIsVerified(@TempDir Path folder) throws IOException {
    Ran ran = Ran.line("quiz generate --seed 11 --count 40 --model wavlm");
    assertEquals(0, ran.exitCode(), ran.err());
    Path bank = Files.writeString(folder.resolve("bank.yaml"), ran.out());
    assertEquals(
        "40 verified, 0 wrong, 0 unverified\n",
        Ran.kata("quiz", "verify", bank.toString()).err());
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    String line = "quiz generate --seed 5 --count 30 --difficulty hard --reading course";
    assertEquals(Ran.line(line), Ran.line(line));
  }

  @Test
  void anotherSeedGivesOtherQuestions() {
    String one = Ran.line("quiz generate --seed 1").out();
    String other = Ran.line("quiz generate --seed 2").out();
    assertTrue(!one.replace("seed-1-", "").equals(other.replace("seed-2-", "")));
  }

  @Test
  void onlyTheKindsAskedForCome() {
    String out = Ran.line("quiz generate --seed 3 --kind pairs,true-false").out();
    assertEquals(
        10,
        out.lines().filter(line -> line.matches("  kind: (pairs|true-false)")).count());
  }

  @Test
  void theEndOfTheQuestionsIsSaid() {
    Ran ran = Ran.line("quiz generate --seed 1 --kind interval --buckets 4 --max-distance 5");
    assertEquals(1, ran.exitCode());
    assertTrue(
        ran.err()
            .matches("there are only \\d such questions; ask for more kinds, more difficulties or"
                + " another scheme\n"),
        ran.err());
  }

  @Test
  void aWrongCountIsRefused() {
    assertEquals(
        new Ran(2, "", "--count must be 1 or more, but was 0; ask for some\n"),
        Ran.line("quiz generate --seed 1 --count 0"));
  }

  @Test
  void aSchemeThatIsNoneIsRefused() {
    assertEquals(
        new Ran(
            2, "", "max_distance must be greater than max_exact 16, but was 12; use 17 or more\n"),
        Ran.line("quiz generate --seed 1 --max-distance 12"));
  }
}
