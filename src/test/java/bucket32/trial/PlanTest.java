package bucket32.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of everything is tried. */
class PlanTest {

  @Test
  void theWordsAreRead() {
    Plan plan =
        Plan.of(List.of("--quick", "--seed", "7", "--vectors", "v.csv", "--out", "o", "--force"));
    assertEquals(new Plan(false, true, 7, Path.of("v.csv"), Optional.of(Path.of("o")), true), plan);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--slow | '--slow' is not known; use --which, --quick, --seed N, --out FILE or --force",
        "--seed | --seed must be followed by a value",
        "--seed x | --seed must be a whole number, but was 'x'; use --seed 1",
      })
  void anotherWordIsRefused(String words, String message) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Plan.of(List.of(words.split(" "))));
    assertEquals(message, refused.getMessage());
  }

  @Test
  void aSeedDrawsTheSameSchemesAgain() {
    assertEquals(Schemes.drawn(7, 20), Schemes.drawn(7, 20));
    assertTrue(!Schemes.drawn(7, 20).equals(Schemes.drawn(8, 20)));
  }

  /** 8 heads, 4096 x 4096 floats are half a gigabyte. */
  @Test
  void theLargestBiasFitsTheDevicesLargestArray() {
    Plan plan = Plan.of(List.of());
    assertEquals(List.of(512, 1024), plan.biasSizes(100_000_000));
  }
}
