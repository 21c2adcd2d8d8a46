package bucket32.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.0138 | 0.0138 ns",
        "1 | 1.00 ns",
        "9.996 | 10.0 ns",
        "999.4 | 999 ns",
        "999.6 | 1.00 us",
        "65536 | 65.5 us",
        "4490000 | 4.49 ms",
        "1540000000 | 1.54 s",
        "1234000000000 | 1,230 s",
        "0 | 0 ns",
        "NaN | -",
      })
  void aTimeHasThreeDigits(double nanoseconds, String text) {
    assertEquals(text, Quantity.time(nanoseconds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0.0831 | 0.083", "0.996 | 1.0", "3.44 | 3.4", "58.8 | 59", "1234 | 1,200"})
  void aRatioInASentenceHasTwo(double ratio, String text) {
    assertEquals(text, Quantity.about(ratio));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.00128 | 0.0013",
        "0.834 | 0.83",
        "25 | 25.0",
        "665.2 | 665",
        "46303 | 46,303",
        "NaN | -"
      })
  void aRatioInATableHasTwoDecimalsWhereItIsSmall(double ratio, String text) {
    assertEquals(text, Quantity.ratio(ratio));
  }
}
